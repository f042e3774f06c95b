package se.radslag.methods.budget.round;

import java.util.List;
import java.util.Locale;

/**
 * That two projects of a round bind each other.
 *
 * @param number of the project that excludes or requires the other
 * @param other number of the other
 */
public record Bond(int number, int other, Kind kind) {

    /** How one binds the other. */
    public enum Kind {
        /** Not both of them are funded; it binds both ways. */
        EXCLUDES,
        /** The first is funded only if the second is. */
        REQUIRES
    }

    /** Numbers of those that the project binds in the way. */
    public static List<Integer> others(List<Bond> bonds, int number, Kind kind) {
        return bonds.stream()
                .filter(bond -> bond.kind == kind && bond.number == number)
                .map(Bond::other)
                .toList();
    }

    /**
     * A bond as one of its two projects sees it.
     *
     * @param own id of the project that it starts from
     * @param other the project at the other end
     * @param starts whether the one that sees it excludes or requires the other, and not the other way round
     */
    public record Seen(long own, long other, int number, String title, Kind kind, boolean starts) {

        /** Message key of what it says, with the other project as argument. */
        public String key() {
            return "budget.bond." + kind.name().toLowerCase(Locale.ROOT)
                    + (kind == Kind.REQUIRES && !starts ? ".by" : "");
        }

        /** Path of the other project's public page, below the organisation. */
        public String path() {
            return "/projekt/" + other;
        }
    }
}
