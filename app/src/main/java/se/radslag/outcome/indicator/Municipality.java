package se.radslag.outcome.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom values tell of.
 *
 * @param id the official code: {@code 0180} for a municipality, {@code 0001} for a region, {@code 0000} for the nation
 * @param mergedInto the one that it has become a part of, or null
 * @param retrieved the day on which the source last knew it
 * @param vanished the day on which the source no longer did, or null; its values are kept
 */
public record Municipality(
        String id,
        String title,
        Type type,
        Source source,
        @Nullable String mergedInto,
        LocalDate retrieved,
        @Nullable LocalDate vanished) {

    private static final int COUNTY = 2;

    /** What it is. */
    public enum Type {
        MUNICIPALITY,
        REGION,
        NATION
    }

    public boolean isCurrent() {
        return vanished == null && mergedInto == null;
    }

    /**
     * Code of the county, such as {@code 01}: what the codes of its municipalities begin with, and that of its region ends
     * with; {@code 00} for the nation.
     */
    public String county() {
        return type == Type.MUNICIPALITY ? id.substring(0, COUNTY) : id.substring(id.length() - COUNTY);
    }
}
