package se.radslag.foundation.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which kinds of records there are, and how long the organisation at hand keeps each. */
@Component
public class InformationPlan {

    private final List<Disposable> kinds;
    private final RetentionRepository rules;
    private final Clock clock;

    InformationPlan(List<Disposable> kinds, RetentionRepository rules, Clock clock) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(Disposable::key)).toList();
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A kind as it is kept now.
     *
     * @param chosen whether an administrator has chosen the time
     * @param due how many records would go now
     */
    public record Line(String key, Term term, int days, boolean chosen, long due) {}

    List<Disposable> kinds() {
        return kinds;
    }

    Optional<Disposable> find(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    int days(Disposable kind) {
        return rules.findDays(kind.key()).orElse(kind.term().usual());
    }

    /** The moment before which records of an age of so many days had theirs. */
    Instant before(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    List<Line> lines() {
        Map<String, Integer> chosen = rules.listChosen();
        return kinds.stream()
                .map(kind -> {
                    Integer days = chosen.get(kind.key());
                    int kept = days == null ? kind.term().usual() : days;
                    return new Line(kind.key(), kind.term(), kept, days != null, kind.countDue(before(kept)));
                })
                .toList();
    }
}
