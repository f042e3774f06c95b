package se.radslag.methods.budget.costing;

import java.util.Map;
import se.radslag.dialogue.Activity;

/** The form of a project that nobody's contribution is behind. */
public record NewProjectPage(Activity activity, String title, String text, String place, Map<String, String> errors) {}
