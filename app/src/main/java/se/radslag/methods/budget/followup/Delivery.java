package se.radslag.methods.budget.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.costing.DueKey;

/**
 * A funded project on its way to being there.
 *
 * @param amount what it got, in whole units of the currency
 * @param dueOn the day by which it is promised
 * @param spent the cost so far, or when it is done the cost it came to; null while nothing is known
 */
public record Delivery(
        long projectId,
        int number,
        String title,
        long activityId,
        long amount,
        LocalDate dueOn,
        String responsible,
        State state,
        @Nullable Long spent,
        int version) {

    /** How far it has come. */
    public enum State {
        PLANNED("planned"),
        UNDERWAY("underway"),
        DONE("done"),
        STOPPED("stopped");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        /** Its tag in the look. */
        public String tag() {
            return tag;
        }

        /** Message key of its name. */
        public String key() {
            return "budget.delivery." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is neither there nor given up, and past its day. */
    public boolean isOverdue(LocalDate today) {
        return state != State.DONE && state != State.STOPPED && today.isAfter(dueOn);
    }

    /** The key that ends a page of what waits with it. */
    public DueKey key() {
        return new DueKey(dueOn, projectId);
    }

    /** Path of its page on the workbench, below the organisation. */
    public String workPath() {
        return "/arbete/projekt/" + projectId + "/uppfoljning";
    }

    /**
     * What was told of it.
     *
     * @param by empty where nobody is named
     */
    public record Progress(
            long id, State state, String text, @Nullable Long spent, LocalDate dueOn, String by, Instant at) {}
}
