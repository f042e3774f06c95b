package se.radslag.foundation.administration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's logo and accent colour.
 *
 * @param accent as typed
 * @param preview rules that show the page in the colour before it is chosen, or null
 * @param nearest the nearest colour that can be read, where the typed one cannot; or null
 */
public record LookPage(
        String accent,
        boolean hasLogo,
        @Nullable String preview,
        @Nullable String nearest,
        Map<String, String> errors) {}
