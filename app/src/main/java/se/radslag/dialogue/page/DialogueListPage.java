package se.radslag.dialogue.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.process.Group;

/**
 * The list of published dialogues.
 *
 * @param themes label by value, the first for any theme
 * @param next address of the next page, or null
 */
public record DialogueListPage(
        List<Dialogue> dialogues,
        Group group,
        List<Group> groups,
        String theme,
        Map<String, String> themes,
        String text,
        @Nullable String next) {

    public boolean isFiltered() {
        return group != Group.ALL || !theme.isEmpty() || !text.isEmpty();
    }
}
