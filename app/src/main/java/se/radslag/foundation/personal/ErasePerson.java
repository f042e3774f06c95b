package se.radslag.foundation.personal;

import java.util.List;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.identity.EndSessions;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.Role;

/** Erases what ties a person to anything, in all rooms at once; what was said stays, without its author. */
@UseCase
public class ErasePerson {

    private final PersonRepository people;
    private final List<PersonalData> rooms;
    private final HoldingRepository held;
    private final EndSessions sessions;
    private final Audit audit;
    private final Messages messages;

    ErasePerson(
            PersonRepository people,
            List<PersonalData> rooms,
            HoldingRepository held,
            EndSessions sessions,
            Audit audit,
            Messages messages) {
        this.people = people;
        this.rooms = rooms;
        this.held = held;
        this.sessions = sessions;
        this.audit = audit;
        this.messages = messages;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Erased() implements Outcome {}

        /** Without this person nobody could look after the organisation's pages. */
        record LastAdministrator() implements Outcome {}
    }

    public Outcome of(long personId) {
        if (people.isOnly(Role.ADMINISTRATOR, personId)) {
            return new Outcome.LastAdministrator();
        }
        sessions.of(personId);
        for (PersonalData room : rooms) {
            room.erase(personId);
            room.holdings().forEach(holding -> held.erase(holding, personId));
        }
        people.erase(personId, messages.text(Messages.SWEDISH, "personal.erased-person"));
        audit.record("person.erased", "person/" + personId);
        return new Outcome.Erased();
    }
}
