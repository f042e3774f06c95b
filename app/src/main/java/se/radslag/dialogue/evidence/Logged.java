package se.radslag.dialogue.evidence;

import java.util.List;
import se.radslag.dialogue.Dialogue;

/**
 * Things of a dialogue that the audit log speaks of, so that its archive can hold what the log says of them. A room that
 * writes such entries implements it as a bean for each kind of thing.
 */
public interface Logged {

    /** What the log calls a thing before its number: {@code proposal} in {@code proposal/17}; never changed. */
    String kind();

    /**
     * Whether the archive may hold who did what with the things; not where that would tell who said or supported what in
     * a contribution that does not say so itself.
     */
    boolean namesActors();

    /**
     * Numbers of the things of the dialogue, in order.
     *
     * @param after only those after this number; 0 for the first
     * @param most how many at most
     */
    List<Long> ids(Dialogue dialogue, long after, int most);
}
