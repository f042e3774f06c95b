package se.radslag.foundation.mail;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Empties the postbox, some letters at a time, so that an organisation with many does not hold up the others. */
@Component
class Outbox implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int MOST_AT_A_TIME = 50;

    private final LetterRepository letters;
    private final SendNext next;
    private final Carrier carrier;

    Outbox(LetterRepository letters, SendNext next, Carrier carrier) {
        this.letters = letters;
        this.next = next;
        this.carrier = carrier;
        if (!carrier.isReady()) {
            LOG.warn("No mail server is configured (radslag.smtp.host): letters are kept and not sent");
        }
    }

    @Override
    public String name() {
        return "mail.outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        letters.discardUnwanted();
        if (!carrier.isReady()) {
            return;
        }
        for (int sent = 0; sent < MOST_AT_A_TIME; sent++) {
            switch (next.send()) {
                case SENT, NOT_TAKEN -> {}
                case NOTHING_DUE, NO_SERVER -> {
                    return;
                }
            }
        }
    }
}
