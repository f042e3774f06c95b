package se.radslag.dialogue.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as a file tells it.
 *
 * @param line on which it begins, the first of the file being 1
 * @param number its number where it comes from, or null
 * @param author a name, or empty
 * @param at when it was said, or null
 * @param inFavour how many agreed with it there
 * @param against how many did not
 */
public record Received(
        long line,
        @Nullable Integer number,
        String title,
        String text,
        String author,
        @Nullable Instant at,
        int inFavour,
        int against) {}
