package se.radslag.foundation.identity;

import org.springframework.stereotype.Component;
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
    public void erase(long personId) {
        sessions.removeAll(personId);
        sessions.endActingFor(personId);
        codes.removeAll(personId);
    }
}
