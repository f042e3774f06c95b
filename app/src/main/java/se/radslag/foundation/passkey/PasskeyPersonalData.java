package se.radslag.foundation.passkey;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** A person's keys. */
@Component
class PasskeyPersonalData implements PersonalData {

    @Override
    public String key() {
        return "passkey.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed("passkey_key", "person_id", "name", "added_at", "used_at"),
                Holding.removed("passkey_challenge", "person_id", "expires_at"));
    }
}
