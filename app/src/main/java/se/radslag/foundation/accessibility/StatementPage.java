package se.radslag.foundation.accessibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement.
 *
 * @param examination what was examined, or null if this build carries none
 * @param current whether the pages are still what was examined
 */
public record StatementPage(
        Compliance compliance, @Nullable Examination examination, boolean current, List<Shortcoming> shortcomings) {}
