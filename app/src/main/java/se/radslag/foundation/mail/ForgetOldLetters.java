package se.radslag.foundation.mail;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Removes what letters said a month after they were sent. */
@Component
class ForgetOldLetters implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);

    private final LetterRepository letters;

    ForgetOldLetters(LetterRepository letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "mail.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        letters.removeOld(KEPT);
    }
}
