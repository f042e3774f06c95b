package se.radslag.dialogue.promise;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;

/**
 * The form for a principle or a promise.
 *
 * @param article what it says now, or null for a new one
 * @param stale whether somebody else changed it since it was read
 */
public record ArticlePage(
        @Nullable Article article,
        Draft draft,
        List<Article.Revision> revisions,
        boolean stale,
        UUID once,
        Errors errors) {

    public String path() {
        return "/arbete/principer/" + (article == null ? "ny" : article.id());
    }

    public int version() {
        return article == null ? 0 : article.version();
    }
}
