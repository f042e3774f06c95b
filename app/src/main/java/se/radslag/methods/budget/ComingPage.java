package se.radslag.methods.budget;

import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;

/**
 * A round that has not been set up, as everybody sees it.
 *
 * @param work path to where it is set up, for those who may; else null
 */
public record ComingPage(Activity activity, @Nullable String work) {}
