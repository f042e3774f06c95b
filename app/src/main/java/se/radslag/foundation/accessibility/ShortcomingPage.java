package se.radslag.foundation.accessibility;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a shortcoming.
 *
 * @param shortcoming the one that is changed, or null for a new one
 * @param version the wording that the form was opened with
 */
public record ShortcomingPage(
        @Nullable Shortcoming shortcoming, int version, ShortcomingForm form, Map<String, String> errors) {}
