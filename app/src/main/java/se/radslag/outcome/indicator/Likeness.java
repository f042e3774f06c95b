package se.radslag.outcome.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A group of those who are most like a municipality or region in one respect, as Kolada finds them. The group itself has
 * seven members or so, and the one it is about is not among them.
 *
 * @param theme in what they are alike, such as "socioekonomi" or "grundskola"
 * @param about title of the one that they are like
 * @param year the year whose figures it was made from, or null
 */
public record Likeness(String theme, String about, @Nullable Integer year, MunicipalityGroup group) {

    private static final Pattern TITLE = Pattern.compile(
            "Liknande (?:kommuner|regioner),? (?<theme>.+), (?<about>[^,\\d][^,]*?)(?:, (?<year>\\d{4}))?");

    /** What the group is, or null if it is another kind of group. */
    static @Nullable Likeness of(MunicipalityGroup group) {
        Matcher title = TITLE.matcher(group.title().strip());
        if (!title.matches()) {
            return null;
        }
        String year = title.group("year");
        return new Likeness(
                title.group("theme"), title.group("about"), year == null ? null : Integer.valueOf(year), group);
    }
}
