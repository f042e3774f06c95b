package se.radslag.outcome.indicator.picture;

/**
 * From longitude and latitude to places in a picture of Sweden: transverse Mercator on a sphere about 15° east, as official
 * maps of the country are made (SWEREF 99 TM, which adds the flattening of the Earth; here that is less than a point).
 */
final class Projection {

    /** Width and height of the picture of the whole country. */
    static final int WIDTH = 1470;

    static final int HEIGHT = 3410;

    private static final double MERIDIAN = Math.toRadians(15);
    private static final double WEST = -0.0378;
    private static final double NORTH = 1.2080;
    private static final double SCALE = 14_000;

    private Projection() {}

    /** A place in the picture, from its upper left corner; 2.2 points are a kilometre. */
    record Spot(long x, long y) {}

    /**
     * Where a place on Earth stands.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     */
    static Spot of(double longitude, double latitude) {
        double away = Math.toRadians(longitude) - MERIDIAN;
        double north = Math.toRadians(latitude);
        double b = Math.cos(north) * Math.sin(away);
        double x = Math.log((1 + b) / (1 - b)) / 2;
        double y = Math.atan2(Math.tan(north), Math.cos(away));
        return new Spot(Math.round((x - WEST) * SCALE), Math.round((NORTH - y) * SCALE));
    }
}
