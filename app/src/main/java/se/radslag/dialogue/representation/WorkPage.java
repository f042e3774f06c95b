package se.radslag.dialogue.representation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * Who takes part, for those who run dialogues.
 *
 * @param dialogues those to choose among
 * @param next address of the next page of them, or null
 */
public record WorkPage(List<Dialogue> dialogues, @Nullable String next) {

    /**
     * One dialogue.
     *
     * @param taken how many who told are taken in so far
     * @param compared whether there is a population to compare with
     * @param turnout null while they are too few
     */
    public record One(
            Dialogue dialogue,
            int taken,
            boolean compared,
            @Nullable Turnout turnout) {}
}
