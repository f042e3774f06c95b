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

    /** When it came to say what it says. */
    public Instant since() {
        return editedAt == null ? at : editedAt;
    }

    /**
     * What it said before it was edited.
     *
     * @param by name of the person who wrote it so, or null for the organisation
     * @param at when it was written so
     */
    public record Revision(
            int version,
            String title,
            String text,
            @Nullable String by,
            Instant at) {

        public Markdown html() {
            return Markdown.of(text);
        }
    }
}
