package se.radslag.foundation.retention;

/**
 * A line of the information management plan about something that nobody sets a time for. Each room declares its own as
 * beans.
 *
 * @param key message key of what it is; {@code <key>.why} says why
 */
public record PlanNote(String key, Lasting lasting) {

    public enum Lasting {
        /** It goes to the archive and is never removed here. */
        PRESERVED,
        /** It is gone within hours, by itself. */
        PASSING
    }
}
