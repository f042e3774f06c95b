package se.radslag.dialogue.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;

/**
 * A phase, or an activity in it, as a form.
 *
 * @param phase the phase as it is stored, or null for a new one
 * @param act the activity as it is stored, or null for a new one or a phase
 * @param fixed whether its promise and days stand fast
 * @param options what can be chosen: label by value
 */
public record PhasePage(
        Plan plan,
        @Nullable Phase phase,
        Phase.@Nullable Act act,
        boolean fixed,
        Fields fields,
        Map<String, String> errors,
        Map<String, String> options) {}
