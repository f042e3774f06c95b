/**
 * What a dialogue wants to move: the indicators that its question names, shown on its page and in its brief, and what
 * happened to each figure after the decision.
 *
 * <p>The figure "at the decision" is the last one that tells of the year of the dialogue's first decision or of a year
 * before it; the figure "since" is the latest, once it tells of a later year or period than that.
 *
 * <p>Personal data: as the room above tells.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.steering.touch;
