package se.radslag.methods.opinion.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a conversation has grown, a column for each day: its height is the people, its parts are the groups they stood in.
 * Places are in a picture {@link #WIDTH} wide and {@link #HEIGHT} high.
 *
 * @param columns by day, the latest last
 * @param ticks the people at the side
 * @param names what the parts of the latest column are, from below
 */
public record Growth(List<Column> columns, List<Tick> ticks, List<Name> names) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 210;
    public static final int LEFT = 34;
    public static final int RIGHT = 210;
    public static final int BOTTOM = 184;

    /** Those who have a place but no group, beside the groups' letters. */
    public static final String BETWEEN = "between";

    /** Those who have answered too little to have a place. */
    public static final String UNPLACED = "unplaced";

    private static final int TOP = 12;
    private static final double WIDEST = 30;
    private static final double AIR = 0.8;
    private static final double NAME_HEIGHT = 17;
    private static final int[] ROUND = {2, 4, 6, 8, 10, 12, 14, 16, 18};

    public Growth {
        columns = List.copyOf(columns);
        ticks = List.copyOf(ticks);
        names = List.copyOf(names);
    }

    /** A day, with the left side and the breadth of its column. */
    public record Column(Day day, String x, String width, List<Part> parts) {
        public Column {
            parts = List.copyOf(parts);
        }
    }

    /** People of one kind: the letter of a group, {@link #BETWEEN} or {@link #UNPLACED}. */
    public record Part(String kind, int people, String y, String height) {}

    /** Where the name of a kind stands, beside its part of the latest column. */
    public record Name(String kind, long percent, String y) {}

    /** A number of people and how far down it stands. */
    public record Tick(int people, String y) {}

    /** @param days the latest last */
    static Growth of(List<Day> days) {
        int top = top(days.stream().mapToInt(Day::people).max().orElse(0));
        double step = (double) (RIGHT - LEFT) / days.size();
        double width = Math.min(WIDEST, step * AIR);
        List<String> letters = letters(days);
        var columns = new ArrayList<Column>();
        var latest = new ArrayList<Middle>();
        for (int n = 0; n < days.size(); n++) {
            latest.clear();
            columns.add(new Column(
                    days.get(n),
                    text(RIGHT - (days.size() - n) * step + (step - width)),
                    text(width),
                    parts(days.get(n), letters, top, latest)));
        }
        return new Growth(
                columns,
                List.of(
                        new Tick(0, text(BOTTOM)),
                        new Tick(top / 2, text(y(top / 2, top))),
                        new Tick(top, text(y(top, top)))),
                names(latest));
    }

    /** The letters of all groups of the days, in order. */
    static List<String> letters(List<Day> days) {
        return days.stream()
                .flatMap(day -> day.groups().keySet().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private record Middle(String kind, long percent, double y) {}

    private static List<Part> parts(Day day, List<String> letters, int top, List<Middle> middles) {
        var parts = new ArrayList<Part>();
        var kinds = new ArrayList<>(letters);
        kinds.add(BETWEEN);
        kinds.add(UNPLACED);
        int below = 0;
        for (String kind : kinds) {
            int people =
                    switch (kind) {
                        case BETWEEN -> day.between();
                        case UNPLACED -> day.unplaced();
                        default -> day.in(kind);
                    };
            if (people > 0) {
                double from = y(below, top);
                below += people;
                double to = y(below, top);
                parts.add(new Part(kind, people, text(to), text(from - to)));
                middles.add(new Middle(kind, day.percent(people), (from + to) / 2));
            }
        }
        return parts;
    }

    /** Names beside their parts, each moved up until it is clear of the one below. */
    private static List<Name> names(List<Middle> middles) {
        var names = new ArrayList<Name>();
        double lowest = BOTTOM;
        for (Middle middle : middles) {
            double y = Math.min(middle.y(), lowest);
            names.add(new Name(middle.kind(), middle.percent(), text(y)));
            lowest = y - NAME_HEIGHT;
        }
        return names;
    }

    private static double y(int people, int top) {
        return BOTTOM - (double) people / top * (BOTTOM - TOP);
    }

    /** The least round even number that is no less. */
    private static int top(int people) {
        for (int power = 1; ; power *= 10) {
            for (int round : ROUND) {
                if (round * power >= people) {
                    return round * power;
                }
            }
        }
    }

    private static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
