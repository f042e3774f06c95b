package se.radslag.dialogue.occasion;

import java.util.Map;
import se.radslag.dialogue.guide.MethodCard;
import se.radslag.dialogue.process.Plan;

/**
 * A method that the platform runs, on its way into a phase.
 *
 * @param phases the phases that it can join: name by id; empty if there is none
 * @param typed what stands in the fields, by their names
 * @param errors messages by field
 */
public record ActivityPage(
        Plan plan, MethodCard card, Map<String, String> phases, Map<String, String> typed, Map<String, String> errors) {

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }
}
