package se.radslag.dialogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of dialogues where it was decided. The room that knows decisions and actions implements it as a bean. */
public interface Consequences {

    /**
     * What came of a dialogue.
     *
     * @param decidedOn the day of the first decision, or null without one
     * @param decisions how many decisions there are
     * @param followed how many of them followed the dialogue
     * @param actions how many actions were planned and not dropped
     * @param done how many of those are done
     * @param overdue how many of those are past their day and not done
     */
    record Tally(
            long dialogueId,
            @Nullable LocalDate decidedOn,
            int decisions,
            int followed,
            int actions,
            int done,
            int overdue) {}

    /** What came of the dialogues, by their ids; one of which nothing came is not in it. */
    Map<Long, Tally> of(Collection<Long> dialogueIds, LocalDate today);
}
