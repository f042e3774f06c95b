package se.radslag.outcome.indicator.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;

/**
 * Which municipality or region the organisation is.
 *
 * @param chosen its code, or null
 * @param names those that can be chosen, by their codes
 */
public record FocusPage(@Nullable String chosen, Map<String, String> names, Errors errors) {}
