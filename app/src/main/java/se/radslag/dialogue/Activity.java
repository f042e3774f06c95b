package se.radslag.dialogue;

import java.time.LocalDate;

/**
 * Something that people take part in during a phase, run by one method.
 *
 * @param dialogueSlug the dialogue's place below {@code /dialoger/}
 * @param method key of the {@link Method} that runs it
 * @param level what its phase promises
 * @param opensOn first day of its phase
 * @param closesOn last day of its phase
 * @param state whether people can take part now, and if not, why
 */
public record Activity(
        long id,
        long dialogueId,
        String dialogueSlug,
        String dialogueTitle,
        String method,
        String title,
        String text,
        Level level,
        LocalDate opensOn,
        LocalDate closesOn,
        State state) {

    /** Whether people can take part. */
    public enum State {
        /** The dialogue is not published. */
        DRAFT,
        /** Its phase has not begun. */
        PLANNED,
        OPEN,
        /** The dialogue is paused. */
        PAUSED,
        /** Its phase has ended. */
        CLOSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Path of the dialogue's page below the organisation. */
    public String dialoguePath() {
        return "/dialoger/" + dialogueSlug;
    }
}
