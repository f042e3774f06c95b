package se.radslag.outcome.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Briefs;
import se.radslag.dialogue.evidence.Evidence;

/**
 * A matter in the workbench: what the decision rests on, what was decided, and what is done.
 *
 * @param brief the latest brief that was handed over, or null
 * @param briefPath path of the page where the brief is made, or null for who does not make it
 */
public record MatterPage(
        Matter matter,
        Dialogue dialogue,
        Chain.Answers answers,
        List<Found> found,
        Briefs.@Nullable Frozen brief,
        @Nullable String briefPath,
        List<Decided> decisions,
        List<Stood> states,
        LocalDate today) {

    /** Where the matter stands, as far as it has been noted. */
    public MatterState state() {
        if (!states.isEmpty()) {
            return states.getFirst().state();
        }
        return decisions.isEmpty() ? MatterState.RECEIVED : MatterState.DECIDED;
    }

    /**
     * Where the matter stood.
     *
     * @param body the body at whose meeting it was to be decided, or null
     * @param heldOn the day of that meeting, or null
     * @param by who noted it, or null where that is not known
     */
    public record Stood(
            MatterState state,
            String note,
            @Nullable String body,
            @Nullable LocalDate heldOn,
            @Nullable String by,
            Instant at) {}

    /** What one activity of the dialogue found. */
    public record Found(String activity, Evidence evidence) {}

    /** A decision with the actions that follow from it. */
    public record Decided(Decision decision, List<Action> actions) {}

    /** All matters that the visitor works with. */
    public record All(List<Row> rows, @Nullable String next) {}

    /**
     * A matter in the list.
     *
     * @param decidedOn day of its latest decision, or null while there is none
     * @param actions how many actions follow from it
     * @param open how many of them are neither done nor dropped
     * @param overdue how many of those are past their day
     */
    public record Row(
            long id,
            String registryNumber,
            String title,
            String body,
            String dialogueTitle,
            @Nullable LocalDate decidedOn,
            MatterState state,
            int actions,
            int open,
            int overdue) {

        private boolean isCarriedOut() {
            return state == MatterState.DECIDED && actions > 0 && open == 0;
        }

        /** Message key of where it stands. */
        public String key() {
            return isCarriedOut() ? "decision.matter.carried-out" : state.key();
        }

        /** State of its tag in the look. */
        public String tag() {
            return isCarriedOut() ? "done" : state.tag();
        }
    }
}
