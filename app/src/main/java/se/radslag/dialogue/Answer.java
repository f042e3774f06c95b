package se.radslag.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation answered a contribution, or many at once.
 *
 * @param title what the group of contributions is about; empty for an answer to one
 * @param reason why, as Markdown
 * @param by name of the person who answered, or null for the organisation
 */
public record Answer(
        long id,
        String title,
        Outcome outcome,
        String reason,
        @Nullable String by,
        Instant at) {}
