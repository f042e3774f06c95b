package se.radslag.outcome.steering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values as a line, in the units of its picture: 320 wide, 120 high.
 *
 * @param points x and y of each value
 * @param target y of the target, or null
 */
public record Line(List<Point> points, @Nullable Double target) {

    private static final double LEFT = 12;
    private static final double WIDTH = 296;
    private static final double TOP = 14;
    private static final double HEIGHT = 84;

    /** A value in the picture. */
    public record Point(double x, double y) {}

    static Line of(Course course) {
        List<Reading> readings = course.readings();
        BigDecimal aim = course.gauge().target();
        double low = lowest(readings, aim);
        double span = Math.max(highest(readings, aim) - low, 1e-9);
        double first = readings.isEmpty() ? 0 : moment(readings.getFirst(), course);
        double last = readings.isEmpty() ? 0 : moment(readings.getLast(), course);
        double time = Math.max(last - first, 1e-9);
        var points = new ArrayList<Point>();
        for (Reading reading : readings) {
            double x =
                    readings.size() == 1 ? LEFT + WIDTH / 2 : LEFT + WIDTH * (moment(reading, course) - first) / time;
            points.add(new Point(x, y(reading.value().doubleValue(), low, span)));
        }
        return new Line(List.copyOf(points), aim == null ? null : y(aim.doubleValue(), low, span));
    }

    private static double lowest(List<Reading> readings, @Nullable BigDecimal aim) {
        double low = aim == null ? Double.MAX_VALUE : aim.doubleValue();
        return readings.stream().mapToDouble(each -> each.value().doubleValue()).reduce(low, Math::min);
    }

    private static double highest(List<Reading> readings, @Nullable BigDecimal aim) {
        double high = aim == null ? -Double.MAX_VALUE : aim.doubleValue();
        return readings.stream().mapToDouble(each -> each.value().doubleValue()).reduce(high, Math::max);
    }

    private static double y(double value, double low, double span) {
        return TOP + HEIGHT * (1 - (value - low) / span);
    }

    /** In years. */
    private static double moment(Reading reading, Course course) {
        return reading.year()
                + (reading.period() - 1.0) / course.gauge().frequency().periods();
    }

    /** The line as the picture's path has it. */
    public String path() {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    /** A length as an attribute has it. */
    public static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
