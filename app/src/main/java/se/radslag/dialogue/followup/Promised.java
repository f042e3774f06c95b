package se.radslag.dialogue.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How something stands that was promised by a day.
 *
 * @param days how many days late it was or is; 0 where it is not
 */
public record Promised(State state, long days) {

    /** How it stands. */
    public enum State {
        /** It came by the day. */
        IN_TIME,
        /** It came after the day. */
        LATE,
        /** It has not come, and the day has passed. */
        OVERDUE,
        /** It has not come, and the day is still to come. */
        WAITING,
        /** It came, and no day was promised. */
        DONE,
        /** Nothing was promised, and nothing has come. */
        NONE
    }

    static Promised of(@Nullable LocalDate promised, @Nullable LocalDate came, LocalDate today) {
        if (promised == null) {
            return new Promised(came == null ? State.NONE : State.DONE, 0);
        }
        LocalDate until = came == null ? today : came;
        long late = Math.max(0, ChronoUnit.DAYS.between(promised, until));
        if (came == null) {
            return new Promised(late > 0 ? State.OVERDUE : State.WAITING, late);
        }
        return new Promised(late > 0 ? State.LATE : State.IN_TIME, late);
    }

    /** Message key of it; its only argument is the days. */
    public String key() {
        return "followup.promised." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Class of its tag in the look. */
    public String tag() {
        return switch (state) {
            case IN_TIME, DONE -> "answered";
            case LATE, OVERDUE -> "overdue";
            case WAITING -> "waiting";
            case NONE -> "closed";
        };
    }
}
