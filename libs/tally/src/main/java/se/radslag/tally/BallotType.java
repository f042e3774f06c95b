package se.radslag.tally;

/** What a voter says about the projects. The names are Pabulib's. */
public enum BallotType {
    /** A set of projects. */
    APPROVAL("approval"),
    /** One project. */
    CHOOSE_ONE("choose-1"),
    /** Projects in order, the best first. */
    ORDINAL("ordinal"),
    /** Points from a common sum, shared among projects. */
    CUMULATIVE("cumulative"),
    /** Points for each project by itself. */
    SCORING("scoring");

    private final String pabulib;

    BallotType(String pabulib) {
        this.pabulib = pabulib;
    }

    /** The word of the {@code .pb} format. */
    public String pabulib() {
        return pabulib;
    }

    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    /** Whether the order of the projects on a ballot means something. */
    public boolean isOrdered() {
        return this == ORDINAL;
    }
}
