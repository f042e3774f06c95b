package se.radslag.foundation.personal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.DetailRequired.Detail;

/**
 * Where one thing is asked that decides whether somebody may take part.
 *
 * @param till where they were
 * @param areas the areas to choose from, by id
 */
public record DetailPage(
        Detail detail,
        String till,
        String value,
        Map<String, String> areas,
        @Nullable String error) {

    /** Message key of the question. */
    public String key() {
        return "personal.more." + detail.word();
    }

    public boolean asksForArea() {
        return detail == Detail.AREA;
    }
}
