package se.radslag.opinionmap.polis;

import java.util.List;
import java.util.Set;

/**
 * What besides the votes decides Polis' map.
 *
 * @param moderatedOut ids of the statements that are hidden: they count as a pass of everyone when grouping, and
 *     represent nobody
 * @param meta ids of the statements about people themselves; treated as moderated out, but represent groups in no
 *     other way than other hidden statements do, and are shown often
 * @param order ids of people in the order of their first vote, on which the groups depend; people that it leaves out
 *     follow in the order of the votes' table
 * @param groups how many groups, fewer only where people stand in fewer places; 0 lets the silhouette say
 */
public record Conditions(Set<String> moderatedOut, Set<String> meta, List<String> order, int groups) {

    /** Nothing hidden, people in the order of the table, as many groups as the silhouette says. */
    public static final Conditions NONE = new Conditions(Set.of(), Set.of(), List.of(), 0);

    public Conditions {
        moderatedOut = Set.copyOf(moderatedOut);
        meta = Set.copyOf(meta);
        order = List.copyOf(order);
        if (groups < 0 || groups == 1) {
            throw new IllegalArgumentException("groups is 0, or 2 or more");
        }
    }

    /** With this number of groups. */
    public Conditions withGroups(int number) {
        return new Conditions(moderatedOut, meta, order, number);
    }

    /** Whether a statement's votes are left out of grouping. */
    boolean silences(String statement) {
        return moderatedOut.contains(statement) || meta.contains(statement);
    }
}
