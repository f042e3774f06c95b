package se.radslag.opinionmap;

import org.jspecify.annotations.Nullable;

/**
 * A person on the map.
 *
 * @param id the name by which the votes were given
 * @param votes how many votes the person has cast, passes included
 * @param nearest the label of the group whose people stand nearest; null if there are no groups or too few votes
 * @param certainty how probable it is that the person stands with that group, given how sure the position is: 0 to 1
 */
public record Participant(
        String id,
        int votes,
        Position position,
        Standing standing,
        @Nullable String nearest,
        double certainty) {

    /** The label of the group the person belongs to; null if it is not sure enough. */
    public @Nullable String group() {
        return standing == Standing.IN_GROUP ? nearest : null;
    }
}
