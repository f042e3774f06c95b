package se.radslag.methods.budget.round;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where projects are, as points in a frame: north is up, and a metre is as long in every direction. There are no borders
 * and no streets, so it shows how projects lie to each other; the list beside it tells where each is.
 *
 * @param height of the picture; it is {@link #WIDTH} wide
 * @param points those without a number first, so that none hides one that has
 */
public record PlaceMap(int height, List<Point> points) {

    /** How wide the picture is. */
    public static final int WIDTH = 400;

    private static final int EDGE = 22;
    private static final int LEAST_HEIGHT = 160;
    private static final int MOST_HEIGHT = 440;

    /**
     * A project with a place.
     *
     * @param number that the list beside the map has for it; null for one that is only a point
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     */
    public record Place(@Nullable Integer number, String title, double latitude, double longitude) {}

    /** @param x from the left, {@code y} from the top */
    public record Point(long x, long y, @Nullable Integer number, String title) {}

    /** The picture; null where no place has a number. */
    public static @Nullable PlaceMap of(List<Place> places) {
        if (places.stream().allMatch(place -> place.number() == null)) {
            return null;
        }
        double south = least(places, Place::latitude);
        double north = -least(places, place -> -place.latitude());
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double west = least(places, place -> place.longitude() * narrowing);
        double east = -least(places, place -> -place.longitude() * narrowing);
        double wide = Math.max(east - west, 1e-4);
        double high = Math.max(north - south, 1e-4);
        double scale = Math.min((WIDTH - 2 * EDGE) / wide, (MOST_HEIGHT - 2 * EDGE) / high);
        int height = Math.max(LEAST_HEIGHT, (int) Math.ceil(high * scale) + 2 * EDGE);
        double left = (WIDTH - wide * scale) / 2;
        double top = (height - high * scale) / 2;
        return new PlaceMap(
                height,
                places.stream()
                        .sorted(Comparator.<Place, Boolean>comparing(place -> place.number() != null)
                                .thenComparing(place -> place.number() == null ? 0 : -place.number()))
                        .map(place -> new Point(
                                Math.round(left + (place.longitude() * narrowing - west) * scale),
                                Math.round(top + (north - place.latitude()) * scale),
                                place.number(),
                                place.title()))
                        .toList());
    }

    private static double least(List<Place> places, ToDoubleFunction<Place> value) {
        return places.stream().mapToDouble(value).min().orElse(0);
    }
}
