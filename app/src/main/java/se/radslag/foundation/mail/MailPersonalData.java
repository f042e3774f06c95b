package se.radslag.foundation.mail;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.PersonalData;

/** Letters to a person, and how the person wants them. */
@Component
class MailPersonalData implements PersonalData {

    private final LetterRepository letters;
    private final PreferenceRepository preferences;

    MailPersonalData(LetterRepository letters, PreferenceRepository preferences) {
        this.letters = letters;
        this.preferences = preferences;
    }

    @Override
    public String key() {
        return "mail.personal-data";
    }

    @Override
    public void erase(long personId) {
        letters.erase(personId);
        preferences.erase(personId);
    }
}
