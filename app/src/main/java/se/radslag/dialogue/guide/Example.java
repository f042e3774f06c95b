package se.radslag.dialogue.guide;

import org.jspecify.annotations.Nullable;

/**
 * Where an organisation has used a method itself.
 *
 * @param name of the place or the dialogue
 * @param link where to read more, or null
 */
public record Example(
        long id,
        String methodKey,
        String name,
        int year,
        String text,
        @Nullable String link) {}
