package se.radslag.foundation.passkey;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.PersonalData;

/** A person's keys. */
@Component
class PasskeyPersonalData implements PersonalData {

    private final PasskeyRepository keys;

    PasskeyPersonalData(PasskeyRepository keys) {
        this.keys = keys;
    }

    @Override
    public String key() {
        return "passkey.personal-data";
    }

    @Override
    public void erase(long personId) {
        keys.removeAll(personId);
    }
}
