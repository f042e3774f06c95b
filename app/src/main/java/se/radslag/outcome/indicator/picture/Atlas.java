package se.radslag.outcome.indicator.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws maps of municipalities. */
@Component
public class Atlas {

    private static final int MARGIN = 40;

    private final Borders borders;

    Atlas(Borders borders) {
        this.borders = borders;
    }

    /**
     * A municipality to colour.
     *
     * @param colour value of the attribute {@code data-colour}
     * @param words name and figure, for a reader who points at it
     */
    public record Region(String id, String colour, boolean own, String words) {}

    /**
     * A map.
     *
     * @param viewBox the part of the country that is seen
     * @param shapes municipalities, the one in focus last so that its line lies on top
     */
    public record Plan(String viewBox, List<Shape> shapes) {}

    /** A municipality on a map. */
    public record Shape(String path, String colour, boolean own, String words) {}

    /**
     * The map of the regions; empty when no borders have been taken in, or for none of these. A part of the country is drawn
     * larger than all of it.
     */
    public Optional<Plan> draw(List<Region> regions) {
        Map<String, String> paths = borders.paths();
        List<Region> known = regions.stream()
                .filter(region -> paths.containsKey(region.id()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Shape> shapes = known.stream()
                .sorted(Comparator.comparing(Region::own))
                .map(region -> new Shape(
                        Objects.requireNonNull(paths.get(region.id())), region.colour(), region.own(), region.words()))
                .toList();
        boolean whole = known.size() > paths.size() / 2;
        return Optional.of(new Plan(
                whole
                        ? "0 0 " + Projection.WIDTH + " " + Projection.HEIGHT
                        : Extent.of(shapes.stream().map(Shape::path).toList()).viewBox(MARGIN),
                shapes));
    }
}
