package se.radslag.outcome.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something to be done because of a decision, in its latest state.
 *
 * @param owner who sees to it, such as "Gatuenheten"
 * @param dueOn the day by which it shall be done
 * @param note what was last said of it; may be empty
 * @param changedAt when the state was last noted
 * @param changes how many times its state has been noted
 */
public record Action(
        long id,
        long decisionId,
        String title,
        String owner,
        LocalDate dueOn,
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
            return "decision.action." + name().toLowerCase(java.util.Locale.ROOT);
        }

        public boolean isOpen() {
            return this == PLANNED || this == STARTED;
        }
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn.isBefore(today);
    }
}
