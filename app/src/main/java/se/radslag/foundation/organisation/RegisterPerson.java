package se.radslag.foundation.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Lets a new person be known. */
@UseCase
public class RegisterPerson {

    /** The longest name. */
    public static final int NAME_MOST = 80;

    private final PersonRepository people;
    private final Audit audit;

    RegisterPerson(PersonRepository people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /** Registers someone who signs in for the first time; the person's own act. */
    public long self(String name, @Nullable String email) {
        long id = people.add(name.strip(), email, null, null);
        try {
            return Actor.as(Optional.of(id), () -> {
                audit.record("person.registered", "person/" + id);
                return id;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registers someone on their behalf; the log tells who of the staff did it. */
    public long byStaff(String name, @Nullable String email, @Nullable Long areaId, @Nullable Integer birthYear) {
        long id = people.add(name.strip(), email == null ? null : email.strip(), areaId, birthYear);
        audit.record("person.registered-by-staff", "person/" + id);
        return id;
    }
}
