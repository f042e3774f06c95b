package se.radslag.foundation.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the postbox.
 *
 * @param personId whom it is for, or null where its address belongs to nobody yet
 * @param name name of the person, or empty
 * @param attempts how many times it has been tried in vain
 * @param rhythm how the person wants letters of its kind now
 */
record WrittenLetter(
        long id,
        @Nullable Long personId,
        String address,
        String name,
        Letter.Kind kind,
        @Nullable Long dialogueId,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant undeliverableAt,
        int attempts,
        Rhythm rhythm) {

    /** What becomes of it. */
    enum State {
        WAITING,
        /** Waits for the morning. */
        GATHERED,
        SENT,
        UNDELIVERABLE
    }

    State state() {
        if (sentAt != null) {
            return State.SENT;
        }
        if (undeliverableAt != null) {
            return State.UNDELIVERABLE;
        }
        return rhythm == Rhythm.DAILY ? State.GATHERED : State.WAITING;
    }

    /** How its reader can get out of letters like it, or null where there is no way out. */
    @Nullable
    Unsubscription unsubscription() {
        if (personId == null || kind == Letter.Kind.NECESSARY || (kind == Letter.Kind.PERSONAL && dialogueId == null)) {
            return null;
        }
        return new Unsubscription(personId, dialogueId);
    }
}
