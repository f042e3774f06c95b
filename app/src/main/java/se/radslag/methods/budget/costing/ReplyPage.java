package se.radslag.methods.budget.costing;

import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.Project;

/** What the one whose idea it was said about a costing, where something was wrong with it. */
public record ReplyPage(Activity activity, Project project, String view, String text, Map<String, String> errors) {}
