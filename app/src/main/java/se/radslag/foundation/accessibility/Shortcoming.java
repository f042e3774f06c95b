package se.radslag.foundation.accessibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known not to work for everyone.
 *
 * @param text what does not work, and for whom
 * @param ground why the law lets it be so for now
 * @param reason the ground in the organisation's own words
 * @param plannedOn when it is to be mended; null where there is no plan
 */
public record Shortcoming(
        long id,
        String title,
        String text,
        Ground ground,
        String reason,
        @Nullable LocalDate plannedOn,
        int version) {

    /** Why something is not accessible. */
    public enum Ground {
        /** It breaks the law's demands and will be mended. */
        NOT_YET,
        /** To mend it would be a disproportionate burden (12 § DOS-lagen). */
        BURDEN,
        /** The law does not cover it. */
        EXEMPT
    }
}
