package se.radslag.foundation.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Sessions and unused codes. */
@Component
class IdentityPersonalData implements PersonalData {

    private final SessionRepository sessions;
    private final CodeRepository codes;

    IdentityPersonalData(SessionRepository sessions, CodeRepository codes) {
        this.sessions = sessions;
        this.codes = codes;
    }

    @Override
    public String key() {
        return "identity.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed(
                        "identity_session", "person_id", "assurance", "created_at", "last_seen_at", "expires_at"),
                Holding.byRoom("identity_session", "acting_for", "created_at", "acting_until"));
    }

    /** Codes are kept by the address that they were sent to, and a session of the staff goes on without the person. */
    @Override
    public void erase(long personId) {
        sessions.endActingFor(personId);
        codes.removeAll(personId);
    }
}
