package se.radslag.dialogue.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.process.Group;

/**
 * The dialogues that the visitor works with.
 *
 * @param creates whether the visitor may begin a new one
 * @param next address of the next page, or null
 */
public record WorkListPage(
        List<Dialogue> dialogues,
        Group group,
        List<Group> groups,
        boolean creates,
        @Nullable String next) {}
