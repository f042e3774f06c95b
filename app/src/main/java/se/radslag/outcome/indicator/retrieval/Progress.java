package se.radslag.outcome.indicator.retrieval;

/** Is told how a retrieval goes on. */
@FunctionalInterface
public interface Progress {

    /** What is being done. */
    enum Stage {
        /** Reading what is measured, and of whom; counts indicators. */
        METADATA,
        /** Reading figures from a file; counts figures. */
        READING,
        /** Fetching figures; counts requests, of which the number is known. */
        FETCHING,
        /** Putting them in their places; counts indicators. */
        STORING
    }

    /**
     * How far it has come.
     *
     * @param all 0 where nobody knows
     */
    void at(Stage stage, long done, long all);

    /** Tells nobody. */
    static Progress silent() {
        return (stage, done, all) -> {};
    }
}
