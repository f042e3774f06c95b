package se.radslag.tally;

/** A way of choosing projects by ballots. Implementations are values: the same election gives the same outcome. */
public interface Rule {

    /** The word of the command line. */
    String word();

    /**
     * Counts an election.
     *
     * @throws UnbrokenTie where it meets a tie that is not to be broken
     */
    Outcome count(Election election, TieOrder ties, Constraints constraints);

    /** As {@link #count(Election, TieOrder, Constraints)}, without constraints. */
    default Outcome count(Election election, TieOrder ties) {
        return count(election, ties, Constraints.NONE);
    }
}
