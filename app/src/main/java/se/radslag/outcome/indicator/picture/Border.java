package se.radslag.outcome.indicator.picture;

/**
 * The border of a municipality, as the path of an SVG picture {@link Projection#WIDTH} wide and {@link Projection#HEIGHT}
 * high.
 *
 * @param municipality its code of four digits
 * @param path moves and lines in whole points
 */
record Border(String municipality, String path) {}
