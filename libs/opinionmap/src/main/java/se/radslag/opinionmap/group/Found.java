package se.radslag.opinionmap.group;

import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.Stability;

/**
 * The groups that were found.
 *
 * @param division null if there are no clear groups
 * @param stability how sure that is
 */
public record Found(@Nullable Division division, Stability stability) {}
