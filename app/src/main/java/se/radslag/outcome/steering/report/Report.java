package se.radslag.outcome.steering.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state report.
 *
 * @param text the analyst's, as Markdown
 * @param version number of the wording
 * @param at when that was written
 * @param publishedAt since when everyone can read it, or null
 */
public record Report(
        long id,
        String title,
        String text,
        int version,
        Instant at,
        @Nullable Instant publishedAt) {

    /** Path of its public page. */
    public String path() {
        return "/lagesbilder/" + id;
    }

    /** Path of its page in the workbench. */
    public String workPath() {
        return "/arbete/lagesbilder/" + id;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
