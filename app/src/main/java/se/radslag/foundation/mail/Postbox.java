package se.radslag.foundation.mail;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters with the current transaction; they are sent after its commit. */
@Component
public class Postbox {

    private final LetterRepository letters;
    private final PreferenceRepository preferences;

    Postbox(LetterRepository letters, PreferenceRepository preferences) {
        this.letters = letters;
        this.preferences = preferences;
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

    /** Whether letters about the dialogue reach the person: whether they have not unsubscribed from them. */
    public boolean delivers(long personId, long dialogueId) {
        return !preferences.listUnsubscribed(personId).contains(dialogueId);
    }

    /** Undoes that the person unsubscribed from letters about the dialogue, if they had. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliverAgain(long personId, long dialogueId) {
        preferences.subscribeAgain(personId, dialogueId);
    }
}
