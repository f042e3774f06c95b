package se.radslag.foundation.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a code from paper is typed in, and then a name.
 *
 * @param till where the visitor was heading
 * @param code as typed
 * @param name as typed, or null while none is asked for
 */
public record PaperSignInPage(
        String till, String code, @Nullable String name, Map<String, String> errors) {}
