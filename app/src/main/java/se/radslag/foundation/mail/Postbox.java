package se.radslag.foundation.mail;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters with the current transaction; they are sent after its commit. */
@Component
public class Postbox {

    private final LetterRepository letters;

    Postbox(LetterRepository letters) {
        this.letters = letters;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        letters.add(letter);
    }

    /** Posts many letters in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postAll(Collection<Letter> many) {
        if (!many.isEmpty()) {
            letters.addAll(many);
        }
    }

    /** Posts a letter that cannot be declined to an address that belongs to nobody yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postTo(String address, String subject, String body) {
        letters.addTo(address, subject, body);
    }
}
