package se.radslag.demo;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Enters in the audit log what people of the demo did. */
@Component
class DemoLog {

    private final Audit audit;

    DemoLog(Audit audit) {
        this.audit = audit;
    }

    /** Notes, in the current transaction, that the person did something. */
    void note(long personId, String action, String subject) {
        Callable<Boolean> entry = () -> {
            audit.record(action, subject);
            return true;
        };
        try {
            Actor.as(Optional.of(personId), entry);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
