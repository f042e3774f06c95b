package se.radslag.opinionmap;

/**
 * Where a person stands on the map and how sure that is. One unit is the spread (standard deviation) of people on the
 * first axis, the one along which they differ most in what they say; the middle of the map is 0, 0. The second axis is
 * drawn together as much as it matters less, so that people who are equally far apart vote equally differently.
 *
 * <p>A person who has voted little is not known to stand in the middle: the position is the best guess, and the
 * deviations (for one who has not voted at all, the spread of all people) say how far off it may be.
 *
 * @param x on the first axis
 * @param y on the second axis; 0 on a map of one dimension
 * @param deviationX the standard deviation of x
 * @param deviationY the standard deviation of y
 * @param correlation between the errors of x and y, -1 to 1: with it and the deviations the ellipse can be drawn
 * @param inclination the person's general inclination to agree with whatever is said, in logits; 0 is usual
 * @param certainty how much of what could be known of the position is known: 0 nothing, 1 all
 */
public record Position(
        double x,
        double y,
        double deviationX,
        double deviationY,
        double correlation,
        double inclination,
        double certainty) {}
