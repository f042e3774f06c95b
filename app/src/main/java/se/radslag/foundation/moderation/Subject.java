package se.radslag.foundation.moderation;

import org.jspecify.annotations.Nullable;

/**
 * Content that can be moderated, as the moderator sees it.
 *
 * @param excerpt the beginning of what it says
 * @param path where it can be read, below the organisation
 * @param hidden whether it is hidden now
 */
public record Subject(
        long id,
        String title,
        String excerpt,
        String path,
        @Nullable Long authorId,
        @Nullable Long dialogueId,
        boolean hidden) {}
