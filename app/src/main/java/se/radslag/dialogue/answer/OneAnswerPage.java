package se.radslag.dialogue.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.web.Markdown;

/**
 * One answer with all that it is for.
 *
 * @param items the contributions and those they carry on
 * @param revisions what it said before, the latest first
 * @param workPath where the visitor can correct it, or null
 * @param next address of the next page of contributions, or null
 */
public record OneAnswerPage(
        Dialogue dialogue,
        Given answer,
        List<Item> items,
        List<Given.Revision> revisions,
        @Nullable String workPath,
        @Nullable String next) {

    public Markdown markdown(String text) {
        return Markdown.of(text);
    }

    public String heading() {
        return !answer.title().isEmpty() || items.isEmpty()
                ? answer.title()
                : items.getFirst().title();
    }

    public boolean isMerged(Item item) {
        return item.standing() == Standing.MERGED;
    }

    public String path() {
        return dialogue.path() + "/svar";
    }
}
