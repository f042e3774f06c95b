package se.radslag.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a dialogue that is owed an answer of its own.
 *
 * @param number its number within the dialogue, from 1; it is never reused
 * @param authorId the person who said it, or null where nobody known did
 * @param path where it can be read, below the organisation
 * @param mergedInto the contribution that carries it on while its standing is {@link Standing#MERGED}, else null
 */
public record Contribution(
        long id,
        long dialogueId,
        long activityId,
        int number,
        @Nullable Long authorId,
        String title,
        String path,
        Channel channel,
        Standing standing,
        @Nullable Long mergedInto,
        Instant at) {}
