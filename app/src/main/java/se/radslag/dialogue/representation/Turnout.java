package se.radslag.dialogue.representation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.guide.Outreach;
import se.radslag.dialogue.population.AgeGroup;
import se.radslag.dialogue.population.Sex;
import se.radslag.foundation.web.Frame;

/**
 * Who took part, in words and figures of the page's language.
 *
 * @param tables one for each of age, sex and area that tells people apart
 * @param missing a sentence for each group that is missing
 * @param reach what the method guide says of how to reach those who are missing
 */
public record Turnout(List<Dimension> tables, List<String> missing, List<Outreach.Advice> reach) {

    private static final int MOST_MISSING = 6;
    /** Where the bars of a figure begin, and the length of the longest. */
    private static final int BAR_START = 190;

    private static final int LONGEST_BAR = 330;
    private static final int ROW_HEIGHT = 50;

    /**
     * Participants and population by age, sex or area.
     *
     * @param height of its figure
     */
    public record Dimension(int number, String name, List<Line> lines, int height) {

        public boolean isCompared() {
            return lines.stream().anyMatch(line -> line.populationShare() != null);
        }
    }

    /**
     * A group.
     *
     * @param people how many took part, or null where it is hidden
     * @param share in percent, or null
     * @param populationShare in percent, or null
     * @param difference in percentage points with its sign, or null
     * @param low end of the interval, in percent, or null
     * @param high end of the interval, in percent, or null
     * @param y top of its row in the figure
     * @param width of the bar of participants
     * @param populationWidth of the bar of the population
     */
    public record Line(
            String name,
            @Nullable Integer people,
            @Nullable Long share,
            @Nullable Long populationShare,
            @Nullable String difference,
            @Nullable Long low,
            @Nullable Long high,
            Verdict verdict,
            boolean rest,
            int y,
            int width,
            int populationWidth) {

        public int barStart() {
            return BAR_START;
        }
    }

    static Turnout of(Comparison comparison, Outreach outreach, Frame frame) {
        List<Dimension> tables = IntStream.range(0, 3)
                .mapToObj(dimension -> dimension(dimension, comparison.rows(dimension), frame))
                .filter(dimension ->
                        dimension.lines().stream().filter(line -> !line.rest()).count() > 1)
                .toList();
        List<Count.Place> missing = comparison.missing(MOST_MISSING);
        return new Turnout(
                tables,
                missing.stream()
                        .map(place -> sentence(place, comparison.shares(place), frame))
                        .toList(),
                outreach.to(groups(missing)));
    }

    private static String sentence(Count.Place place, Comparison.Shares shares, Frame frame) {
        return frame.t("representation.missing", capital(Groups.people(place, frame)))
                + " "
                + frame.t(
                        shares.exact() ? "representation.missing.share" : "representation.missing.share.most",
                        shares.exact() ? Math.round(shares.share() * 100) : (long) Math.ceil(shares.share() * 100),
                        Math.round(shares.populationShare() * 100));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whom the advice is to be about: the age, the sex and the area of those who are missing. */
    private static Set<Outreach.Group> groups(List<Count.Place> missing) {
        var groups = new LinkedHashSet<Outreach.Group>();
        for (Count.Place place : missing) {
            if (!place.age().equals(Count.ALL)) {
                AgeGroup age = AgeGroup.valueOf(place.age());
                groups.add(Outreach.Group.ofAge(age.from(), age.to()));
            }
            if (!place.sex().equals(Count.ALL)) {
                groups.add(Sex.valueOf(place.sex()) == Sex.WOMAN ? Outreach.Group.WOMEN : Outreach.Group.MEN);
            }
            if (!place.area().equals(Count.ALL)) {
                groups.add(Outreach.Group.AREA);
            }
        }
        return groups;
    }

    private static Dimension dimension(int number, List<Comparison.Row> rows, Frame frame) {
        double longest = rows.stream()
                .flatMap(row -> Stream.of(orNought(row.share()), orNought(row.populationShare())))
                .max(Double::compare)
                .orElse(0.0);
        var lines = new ArrayList<Line>();
        for (Comparison.Row row : rows) {
            lines.add(line(number, row, longest, lines.size() * ROW_HEIGHT, frame));
        }
        long drawn = lines.stream().filter(line -> !line.rest()).count();
        return new Dimension(number, Groups.dimension(number, frame), lines, (int) drawn * ROW_HEIGHT);
    }

    private static double orNought(@Nullable Double share) {
        return share == null ? 0 : share;
    }

    private static Line line(int number, Comparison.Row row, double longest, int y, Frame frame) {
        Interval interval = row.interval();
        return new Line(
                Groups.row(row.place(), number, frame),
                row.place().people(),
                percent(row.share()),
                percent(row.populationShare()),
                difference(row.share(), row.populationShare()),
                interval == null ? null : percent(interval.low()),
                interval == null ? null : percent(interval.high()),
                row.verdict(),
                row.place().isRest(),
                y,
                width(row.share(), longest),
                width(row.populationShare(), longest));
    }

    private static @Nullable Long percent(@Nullable Double share) {
        return share == null ? null : Math.round(share * 100);
    }

    private static @Nullable String difference(@Nullable Double share, @Nullable Double population) {
        if (share == null || population == null) {
            return null;
        }
        long points = Math.round(share * 100) - Math.round(population * 100);
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    private static int width(@Nullable Double share, double longest) {
        return share == null || longest == 0 ? 0 : (int) Math.max(2, Math.round(LONGEST_BAR * share / longest));
    }
}
