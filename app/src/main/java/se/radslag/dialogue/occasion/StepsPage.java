package se.radslag.dialogue.occasion;

import java.util.Map;
import se.radslag.dialogue.process.Plan;

/**
 * The form that lays the seven steps into a draft.
 *
 * @param errors messages by field
 */
public record StepsPage(Plan plan, String from, String weeks, Map<String, String> errors) {}
