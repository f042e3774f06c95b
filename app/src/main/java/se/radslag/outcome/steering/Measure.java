package se.radslag.outcome.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is done for a goal, in its latest state.
 *
 * @param priorityId the priority of a state report that it follows from, or null
 * @param owner who sees to it
 * @param cost in whole kronor, or null where it is not known
 * @param note what was last said of it; may be empty
 * @param changes how many times its state has been noted
 */
public record Measure(
        long id,
        long goalId,
        @Nullable Long priorityId,
        String title,
        String owner,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Long cost,
        State state,
        String note,
        Instant changedAt,
        int changes) {

    /** How far it has come. */
    public enum State {
        PLANNED("planned"),
        STARTED("underway"),
        DONE("done"),
        /** It will not be done; the note says why. */
        DROPPED("stopped");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        /** Class of its tag in the look. */
        public String tag() {
            return tag;
        }

        /** Message key of its name. */
        public String key() {
            return "steering.measure." + name().toLowerCase(Locale.ROOT);
        }

        /** The state of that name, or null. */
        public static @Nullable State named(String name) {
            return Stream.of(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    public boolean isOverdue(LocalDate today) {
        return (state == State.PLANNED || state == State.STARTED) && endsOn.isBefore(today);
    }

    /** Its id on the page of its goal. */
    public String anchor() {
        return "atgard-" + id;
    }
}
