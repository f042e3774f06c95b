package se.radslag.foundation.accessibility;

import java.time.Clock;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Writes down, changes and mends shortcomings. */
@UseCase
public class KeepShortcomings {

    private final AccessibilityRepository repository;
    private final Audit audit;
    private final Clock clock;

    KeepShortcomings(AccessibilityRepository repository, Audit audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a shortcoming down, for the statement to tell. */
    public void add(ShortcomingForm.Filled form, long by) {
        audit.record("accessibility.noted", subject(repository.addShortcoming(form, by, clock.instant())));
    }

    /** Changes it; false if somebody else has since. */
    boolean change(Shortcoming shortcoming, int version, ShortcomingForm.Filled form) {
        boolean changed = repository.changeShortcoming(shortcoming.id(), version, form);
        if (changed) {
            audit.record("accessibility.changed", subject(shortcoming.id()));
        }
        return changed;
    }

    void mend(Shortcoming shortcoming, long by) {
        if (repository.mendShortcoming(shortcoming.id(), by, clock.instant())) {
            audit.record("accessibility.mended", subject(shortcoming.id()));
        }
    }

    private static String subject(long id) {
        return "shortcoming/" + id;
    }
}
