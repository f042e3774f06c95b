package se.radslag.foundation.retention;

import java.time.Clock;
import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Sets how long a kind of records is kept. */
@UseCase
class ChooseTerm {

    private final RetentionRepository rules;
    private final Audit audit;
    private final Clock clock;

    ChooseTerm(RetentionRepository rules, Audit audit, Clock clock) {
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for a time that the kind does not allow */
    void of(Disposable kind, int days, long by) {
        if (!kind.term().allows(days)) {
            throw new IllegalArgumentException(days + " days are not allowed for " + kind.key());
        }
        int before = rules.findDays(kind.key()).orElse(kind.term().usual());
        rules.choose(kind.key(), days, by, clock.instant());
        audit.record("retention.chosen", "retention/" + kind.key(), Map.of("days", days, "before", before));
    }
}
