package se.radslag.foundation.accessibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor said was in their way.
 *
 * @param page path of the page, or empty
 * @param email where they want an answer, or null
 * @param answer our answer, or null while it waits
 */
public record Report(
        long id,
        String page,
        String text,
        @Nullable String email,
        Instant at,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
