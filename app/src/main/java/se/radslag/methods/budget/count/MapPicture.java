package se.radslag.methods.budget.count;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where projects are, as points in a frame: north is up, and a metre is as long in every direction. There are no borders
 * and no streets, so it shows how projects lie to each other; the list tells where each is.
 *
 * @param height of the picture; it is {@link #WIDTH} wide
 * @param points those that are not funded first, so that none hides one that is
 */
public record MapPicture(int height, List<Point> points) {

    /** How wide the picture is. */
    public static final int WIDTH = 400;

    private static final int EDGE = 22;
    private static final int LEAST_HEIGHT = 160;
    private static final int MOST_HEIGHT = 440;

    /** @param place in the list of what is funded, or null */
    public record Point(long x, long y, @Nullable Integer place, String title, String path) {}

    /** The picture of all projects that have a place; null where none that is funded has. */
    static @Nullable MapPicture of(List<Result.Line> lines) {
        List<Result.Line> placed = lines.stream()
                .filter(line -> line.latitude() != null && line.longitude() != null)
                .sorted(Comparator.comparing(Result.Line::isFunded)
                        .thenComparing(line -> line.place() == null ? 0 : -line.place()))
                .toList();
        if (placed.stream().noneMatch(Result.Line::isFunded)) {
            return null;
        }
        double south = least(placed.stream().map(Result.Line::latitude));
        double north = -least(placed.stream().map(line -> -number(line.latitude())));
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double west = least(placed.stream().map(line -> number(line.longitude()) * narrowing));
        double east = -least(placed.stream().map(line -> -number(line.longitude()) * narrowing));
        double wide = Math.max(east - west, 1e-4);
        double high = Math.max(north - south, 1e-4);
        double scale = Math.min((WIDTH - 2 * EDGE) / wide, (MOST_HEIGHT - 2 * EDGE) / high);
        int height = Math.max(LEAST_HEIGHT, (int) Math.ceil(high * scale) + 2 * EDGE);
        double left = (WIDTH - wide * scale) / 2;
        double top = (height - high * scale) / 2;
        return new MapPicture(
                height,
                placed.stream()
                        .map(line -> new Point(
                                Math.round(left + (number(line.longitude()) * narrowing - west) * scale),
                                Math.round(top + (north - number(line.latitude())) * scale),
                                line.place(),
                                line.title(),
                                line.path()))
                        .toList());
    }

    private static double number(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static double least(Stream<@Nullable Double> values) {
        return values.mapToDouble(MapPicture::number).min().orElse(0);
    }
}
