package se.radslag.outcome.decision.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.decision.Action.State;
import se.radslag.outcome.decision.MatterState;

/** What programs see of the register. Other things are named by their ids; longer texts are Markdown. */
final class Shown {

    private Shown() {}

    record Matter(
            long id, long dialogue, String registryNumber, String title, String decidingBody, MatterState state) {}

    /**
     * A decision in its latest wording.
     *
     * @param version number of the wording
     * @param minutes address of the minutes, or null
     */
    record Decision(
            long id,
            long matter,
            long dialogue,
            String registryNumber,
            String title,
            String decidingBody,
            LocalDate decidedOn,
            String paragraph,
            String text,
            String adopted,
            String notAdopted,
            boolean followed,
            String reason,
            @Nullable String minutes,
            int version) {}

    /**
     * An action in its latest state.
     *
     * @param owner who sees to it
     * @param changes how many times its state has been noted
     */
    record Action(
            long id,
            long decision,
            long matter,
            long dialogue,
            String title,
            String owner,
            LocalDate dueOn,
            State state,
            String note,
            Instant changedAt,
            int changes) {}
}
