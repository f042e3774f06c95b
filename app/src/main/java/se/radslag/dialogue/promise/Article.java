package se.radslag.dialogue.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Markdown;

/**
 * A principle or a promise.
 *
 * @param text as Markdown
 * @param adoptedBy the body that adopted it; may be empty
 * @param withdrawnAt when it ceased to hold, or null while it holds
 */
public record Article(
        long id,
        Kind kind,
        String title,
        String text,
        int version,
        String adoptedBy,
        @Nullable LocalDate adoptedOn,
        String registryNumber,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnFor) {

    /** What the organisation goes by, or what it promises. */
    public enum Kind {
        PRINCIPLE,
        PROMISE;

        /** Message key of its name. */
        public String key() {
            return "promise.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an article said before. */
    public record Revision(
            int version,
            String title,
            String text,
            @Nullable String by,
            Instant at) {}

    public Markdown html() {
        return Markdown.of(text);
    }
}
