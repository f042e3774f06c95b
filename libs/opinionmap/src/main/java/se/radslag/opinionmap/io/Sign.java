package se.radslag.opinionmap.io;

/** What a number means as a vote in a file. Words always mean what they say. */
public enum Sign {
    /** 1 agrees, as in Polis' exports. */
    AGREE_IS_PLUS(1),
    /** -1 agrees, as in Polis' database and in what its interface for programs gives. */
    AGREE_IS_MINUS(-1);

    private final int agree;

    Sign(int agree) {
        this.agree = agree;
    }

    /** The number that agrees. */
    public int agree() {
        return agree;
    }
}
