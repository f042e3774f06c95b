package se.radslag.methods.proposal;

/**
 * A proposal that resembles what someone writes.
 *
 * @param excerpt the beginning of its text
 * @param score how much, from 0 to 1
 * @param opposite whether one says no where the other does not
 */
public record Similar(long id, int number, String title, String excerpt, int support, double score, boolean opposite) {

    /** From here on it is worth asking whether the two are the same. */
    static final double CLOSE = 0.45;

    public String path() {
        return Proposal.path(id);
    }
}
