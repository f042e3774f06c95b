package se.radslag.outcome.indicator;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured of municipalities or regions.
 *
 * @param id such as {@code N00945}
 * @param title with the unit at its end, such as "Personalkostnader, kr/inv"
 * @param dividedByGender whether women and men are told apart
 * @param about whom it is about
 * @param auspice in whose hands what it measures lies: a letter of Kolada's (E own, T total, X irrelevant ...), or empty
 * @param preliminaryOn the day on which preliminary values were or will be published, or null
 * @param publishedOn the day on which the next values were or will be published, or null
 * @param publicationPeriod the year that those values tell of, or empty
 * @param hasUnits whether there are values of single schools, homes and the like
 * @param retrieved the day on which the source last knew it
 * @param vanished the day on which the source no longer did, or null; its values are kept
 */
public record Indicator(
        String id,
        String title,
        String description,
        boolean dividedByGender,
        About about,
        String auspice,
        String operatingArea,
        String perspective,
        @Nullable LocalDate preliminaryOn,
        @Nullable LocalDate publishedOn,
        String publicationPeriod,
        boolean hasUnits,
        Source source,
        LocalDate retrieved,
        @Nullable LocalDate vanished) {

    private static final Pattern LAST_YEAR = Pattern.compile("\\(-(\\d{4})\\)");
    private static final int LONGEST_UNIT = 25;

    /** Whom an indicator is about. */
    public enum About {
        MUNICIPALITY,
        REGION,
        BOTH;

        /** Whether it tells of such. */
        public boolean includes(Municipality.Type type) {
            return this == BOTH || type == Municipality.Type.NATION || name().equals(type.name());
        }
    }

    /** The last year that was measured, where the title says that it is no longer; otherwise null. */
    public @Nullable Integer lastYear() {
        Matcher year = LAST_YEAR.matcher(title);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** Whether new values are still to be expected. */
    public boolean isCurrent() {
        return vanished == null && lastYear() == null;
    }

    /** The unit as the title ends with it, such as "kr/inv", "%" or "antal"; empty where it names none. */
    public String unit() {
        String plain = LAST_YEAR.matcher(title).replaceAll("").strip();
        if (plain.endsWith("%") || plain.contains("(%)")) {
            return "%";
        }
        int comma = plain.lastIndexOf(',');
        String last = plain.substring(comma + 1).strip();
        return comma < 0
                        || last.length() > LONGEST_UNIT
                        || last.contains("=")
                        || last.toLowerCase(Locale.ROOT).startsWith("andel")
                ? ""
                : last;
    }
}
