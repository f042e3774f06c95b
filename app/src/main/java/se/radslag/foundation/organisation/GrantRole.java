package se.radslag.foundation.organisation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Role;

/** Gives a person a role, in the whole organisation or in one dialogue, and takes it back. */
@UseCase
public class GrantRole {

    private final PersonRepository people;
    private final Audit audit;

    GrantRole(PersonRepository people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /** What came of taking a role back. */
    public sealed interface Withdrawal {
        record Done() implements Withdrawal {}

        /** Without this person nobody could look after the organisation's pages. */
        record LastAdministrator() implements Withdrawal {}
    }

    /** @param title what the person is called in the role, such as "ordförande", or null */
    public void give(long personId, Role role, @Nullable Long dialogueId, @Nullable String title) {
        people.grant(personId, role, dialogueId, title);
        audit.record("role.granted", "person/" + personId, details(role, dialogueId));
    }

    public Withdrawal withdraw(long personId, Role role, @Nullable Long dialogueId) {
        if (role == Role.ADMINISTRATOR && dialogueId == null && people.isOnly(role, personId)) {
            return new Withdrawal.LastAdministrator();
        }
        if (people.withdraw(personId, role, dialogueId)) {
            audit.record("role.withdrawn", "person/" + personId, details(role, dialogueId));
        }
        return new Withdrawal.Done();
    }

    private static Map<String, Object> details(Role role, @Nullable Long dialogueId) {
        var details = new HashMap<String, Object>();
        details.put("role", role.name());
        if (dialogueId != null) {
            details.put("dialogue", dialogueId);
        }
        return details;
    }
}
