package se.radslag.foundation.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Letters to a person, and how the person wants them. */
@Component
class MailPersonalData implements PersonalData {

    private final LetterRepository letters;

    MailPersonalData(LetterRepository letters) {
        this.letters = letters;
    }

    @Override
    public String key() {
        return "mail.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed("mail_letter", "person_id", "kind", "subject", "body", "written_at", "sent_at"),
                Holding.removed("mail_preference", "person_id", "personal", "news"),
                Holding.removed("mail_unsubscription", "person_id", "dialogue_id", "at"));
    }

    /** Letters with codes are kept by the address that they were sent to. */
    @Override
    public void erase(long personId) {
        letters.eraseByAddress(personId);
    }
}
