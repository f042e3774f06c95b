package se.radslag.opinionmap;

/**
 * A statement on the map.
 *
 * @param id the name by which the votes were given
 * @param all what everyone has said of it
 * @param middle how probable it is that a person in the middle of the map with a usual inclination agrees: 0 to 1
 * @param bridging support that position does not explain: how probable it is that a person agrees who stands one
 *     standard deviation from the middle in the direction where the statement is liked least, 0 to 1. Needs no groups
 * @param bridgingInterval between what that probably lies
 * @param divisiveness how much more probable agreement is at one standard deviation on the side that likes it most
 *     than on the other, 0 to 1. Needs no groups
 * @param x how much more probable agreement becomes with each standard deviation of people along the first axis, in
 *     logits; 0 if position does not matter
 * @param y the same along the second axis
 */
public record Statement(
        String id,
        Tally all,
        double middle,
        double bridging,
        Interval bridgingInterval,
        double divisiveness,
        double x,
        double y) {}
