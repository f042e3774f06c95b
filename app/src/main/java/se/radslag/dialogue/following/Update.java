package se.radslag.dialogue.following;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Markdown;

/**
 * A piece of news in a dialogue.
 *
 * @param text as Markdown
 * @param by name of the person who wrote it, or null for the organisation
 * @param editedAt when it was last edited, or null
 */
public record Update(
        long id,
        long dialogueId,
        String title,
        String text,
        @Nullable String by,
        Instant at,
        int version,
        @Nullable Instant editedAt) {

    public Markdown html() {
        return Markdown.of(text);
    }
}
