package se.radslag.outcome.indicator.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads borders of municipalities from GeoJSON (RFC 7946): a collection of features whose {@code id}, or property {@code
 * id}, is the municipality's code and whose geometry is one or several polygons in degrees.
 */
final class BorderFile {

    private static final Pattern CODE = Pattern.compile("\\d{4}");
    /** Points nearer to the one before, each way, are left out: they lie within the line that is drawn. */
    private static final int NEAR = 2;

    private static final double MOST_EAST = 40;
    private static final double MOST_NORTH = 75;

    private BorderFile() {}

    /** A file that is not what it should be; the message says why, and what. */
    static final class Unreadable extends Exception {

        private final String key;
        private final String what;

        Unreadable(String key, String what) {
            super(key + " " + what);
            this.key = key;
            this.what = what;
        }

        /** Message key, with {@link #what} as its argument. */
        String key() {
            return key;
        }

        String what() {
            return what;
        }
    }

    static List<Border> read(InputStream file) throws IOException, Unreadable {
        JsonNode root;
        try {
            root = new JsonMapper().readTree(file);
        } catch (JacksonException e) {
            throw new Unreadable("comparison.borders.not-json", "");
        }
        JsonNode features = root.path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new Unreadable("comparison.borders.no-features", "");
        }
        Map<String, Border> borders = new HashMap<>();
        for (JsonNode feature : features) {
            String id = feature.path("id")
                    .asString(feature.path("properties").path("id").asString(""));
            if (!CODE.matcher(id).matches()) {
                throw new Unreadable("comparison.borders.no-code", id);
            }
            if (borders.put(id, new Border(id, path(id, feature.path("geometry")))) != null) {
                throw new Unreadable("comparison.borders.twice", id);
            }
        }
        return List.copyOf(borders.values());
    }

    private static String path(String id, JsonNode geometry) throws Unreadable {
        var path = new StringBuilder();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(id, geometry.path("coordinates"), path);
            case "MultiPolygon" -> {
                for (JsonNode polygon : geometry.path("coordinates")) {
                    polygon(id, polygon, path);
                }
            }
            default -> throw new Unreadable("comparison.borders.no-polygon", id);
        }
        if (path.isEmpty()) {
            throw new Unreadable("comparison.borders.no-polygon", id);
        }
        return path.toString();
    }

    private static void polygon(String id, JsonNode rings, StringBuilder path) throws Unreadable {
        for (JsonNode ring : rings) {
            var spots = new ArrayList<Projection.Spot>();
            for (JsonNode point : ring) {
                spots.add(spot(id, point));
            }
            append(spots, path);
        }
    }

    private static Projection.Spot spot(String id, JsonNode point) throws Unreadable {
        double longitude = point.path(0).asDouble(Double.NaN);
        double latitude = point.path(1).asDouble(Double.NaN);
        if (!(longitude > 0 && longitude < MOST_EAST && latitude > 0 && latitude < MOST_NORTH)) {
            throw new Unreadable("comparison.borders.elsewhere", id);
        }
        return Projection.of(longitude, latitude);
    }

    private static void append(List<Projection.Spot> ring, StringBuilder path) {
        if (ring.isEmpty()) {
            return;
        }
        Projection.Spot last = ring.getFirst();
        path.append('M').append(last.x()).append(' ').append(last.y());
        for (Projection.Spot spot : ring.subList(1, ring.size())) {
            long dx = spot.x() - last.x();
            long dy = spot.y() - last.y();
            if (Math.abs(dx) >= NEAR || Math.abs(dy) >= NEAR) {
                path.append('l').append(dx).append(dy < 0 ? "" : " ").append(dy);
                last = spot;
            }
        }
        path.append('z');
    }
}
