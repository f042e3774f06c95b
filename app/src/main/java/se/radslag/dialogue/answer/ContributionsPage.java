package se.radslag.dialogue.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * The contributions of one dialogue, to answer.
 *
 * @param filter which of them, as in the address
 * @param matching how many unanswered match the search
 * @param next address of the next page, or null
 */
public record ContributionsPage(
        Dialogue dialogue,
        List<Item> items,
        String filter,
        String search,
        int standing,
        int unanswered,
        int matching,
        @Nullable String next) {

    public boolean isFilter(String one) {
        return filter.equals(one);
    }

    /** Message key of what to say when there are none. */
    public String emptyKey() {
        if (!search.isEmpty()) {
            return "answer.none-match";
        }
        return filter.equals("obesvarade") && standing > 0 ? "answer.none-waiting" : "answer.none-at-all";
    }

    public boolean isOverdue() {
        return unanswered > 0 && dialogue.answerBy() != null && dialogue.today().isAfter(dialogue.answerBy());
    }

    /** Path of the form, below the organisation. */
    public String newPath() {
        return path() + "/nytt";
    }

    public String path() {
        return "/arbete/svar/" + dialogue.id();
    }

    /** Path of the form for all unanswered that match the search. */
    public String allPath() {
        return newPath() + "?alla=1&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    /** Whether there is more than one to answer, so that it helps to choose. */
    public boolean isChoosable() {
        return items.stream().filter(Item::isFree).count() > 1;
    }
}
