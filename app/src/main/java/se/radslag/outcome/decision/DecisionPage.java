package se.radslag.outcome.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Sequels;
import se.radslag.dialogue.evidence.Briefs;

/**
 * A decision as everyone reads it, with the line from question to action.
 *
 * @param continuations what actions are a part of elsewhere, by their ids
 * @param brief the latest brief of the dialogue, or null
 */
public record DecisionPage(
        Decision decision,
        Dialogue dialogue,
        List<Action> actions,
        Map<Long, List<Sequels.Sequel>> continuations,
        List<Decision.Written> wordings,
        Chain chain,
        Briefs.@Nullable Frozen brief,
        LocalDate today) {

    public List<Sequels.Sequel> continuationsOf(Action action) {
        return continuations.getOrDefault(action.id(), List.of());
    }

    /** All decisions, the latest first. */
    public record All(List<Row> rows, @Nullable String next) {}

    /**
     * A decision in the list.
     *
     * @param done how many of its actions are done
     * @param overdue how many are past their day
     */
    public record Row(Decision decision, String dialogueTitle, int actions, int done, int overdue) {}
}
