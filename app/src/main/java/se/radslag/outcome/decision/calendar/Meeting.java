package se.radslag.outcome.decision.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body that decides.
 *
 * @param body name of the body
 * @param agenda address of the agenda, or null
 * @param minutes address of the minutes, or null
 * @param version how many times it has been written, this wording included
 * @param cancelled why it was cancelled, or null
 */
public record Meeting(
        long id,
        String body,
        LocalDate heldOn,
        LocalTime begins,
        String place,
        @Nullable String agenda,
        @Nullable String minutes,
        int version,
        @Nullable String cancelled) {

    /** Path of its page in the workbench. */
    public String workPath() {
        return "/arbete/arenden/kalender/" + id;
    }

    /** Its id in the list of meetings. */
    public String anchor() {
        return "mote-" + id;
    }
}
