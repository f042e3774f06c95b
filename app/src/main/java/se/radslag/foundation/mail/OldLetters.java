package se.radslag.foundation.mail;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Letters that were sent, or could not be. */
@Component
class OldLetters implements Disposable {

    private final LetterRepository letters;

    OldLetters(LetterRepository letters) {
        this.letters = letters;
    }

    @Override
    public String key() {
        return "mail.letters";
    }

    @Override
    public Term term() {
        return new Term(7, 30, 365);
    }

    @Override
    public long countDue(Instant before) {
        return letters.countOld(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return letters.removeOld(before, most);
    }
}
