package se.radslag.tally;

/**
 * What a voter is taken to gain by a project that their ballot lists. Only ratios matter to the rules: doubling all
 * utilities changes no result.
 */
public enum Utility {
    /** The project's cost: a krona well spent is worth a krona. */
    COST("cost"),
    /** One: a project is a project. */
    CARDINALITY("cardinality"),
    /** The points on the ballot; 1 on ballots without points. */
    SCORE("score"),
    /** On a ballot of k ranked projects k-1 for the first, k-2 for the second, 0 for the last. */
    BORDA("borda"),
    /** On a ballot of k ranked projects k for the first, k-1 for the second, 1 for the last. */
    BORDA_FROM_ONE("borda-from-one");

    private final String word;

    Utility(String word) {
        this.word = word;
    }

    /** The word of the command line. */
    public String word() {
        return word;
    }

    /** What an entry of a ballot weighs, before the project's own factor ({@link #isTimesCost}). */
    public long weight(Ballots ballots, int ballot, int entry) {
        return switch (this) {
            case COST -> ballots.points(entry) > 0 ? 1 : 0;
            case CARDINALITY -> ballots.points(entry) > 0 ? 1 : 0;
            case SCORE -> Math.max(0, ballots.points(entry));
            case BORDA -> ballots.start(ballot + 1) - 1L - entry;
            case BORDA_FROM_ONE -> ballots.start(ballot + 1) - (long) entry;
        };
    }

    /** Whether a project's cost multiplies the weight. */
    public boolean isTimesCost() {
        return this == COST;
    }
}
