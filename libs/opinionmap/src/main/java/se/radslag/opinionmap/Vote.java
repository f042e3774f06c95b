package se.radslag.opinionmap;

/** What a person says of a statement. The value is +1, 0 or -1, agree being positive, as in Polis' exports. */
public enum Vote {
    DISAGREE,
    PASS,
    AGREE;

    private static final Vote[] BY_VALUE = values();

    /** -1 for disagree, 0 for pass, 1 for agree. */
    public int value() {
        return ordinal() - 1;
    }

    /**
     * The vote with this value.
     *
     * @throws IllegalArgumentException if the value is not -1, 0 or 1
     */
    public static Vote of(int value) {
        if (value < -1 || value > 1) {
            throw new IllegalArgumentException("A vote is -1, 0 or 1, not " + value);
        }
        return BY_VALUE[value + 1];
    }
}
