package se.radslag.outcome.indicator.page;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that somebody made and named.
 *
 * @param comment about the whole, in Markdown
 * @param notes about single indicators, by their ids
 * @param by who made it, or null
 * @param changes how often it has been changed
 */
public record Saved(
        long id,
        String title,
        String comment,
        Picked picked,
        Map<String, String> notes,
        @Nullable String by,
        Instant createdAt,
        Instant changedAt,
        int changes) {

    public String path() {
        return "/nyckeltal/jamforelser/" + id;
    }

    String workPath() {
        return "/arbete/jamforelser/" + id;
    }
}
