package se.radslag.dialogue.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dialogues that wait for answers.
 *
 * @param filter which of them, as in the address
 * @param next address of the next page, or null
 */
public record OwedPage(
        List<Owed> dialogues, String filter, @Nullable String next) {

    public boolean isFilter(String one) {
        return filter.equals(one);
    }

    /** Message key of what to say when there are none. */
    public String emptyKey() {
        return switch (filter) {
            case "forsenade" -> "answer.none-overdue";
            case "alla" -> "answer.none-at-all";
            default -> "answer.none-waiting";
        };
    }
}
