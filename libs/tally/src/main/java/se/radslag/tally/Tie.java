package se.radslag.tally;

import java.util.List;

/**
 * Projects that a rule found exactly equal, and what told them apart.
 *
 * @param round the selection that was to be made, from one
 * @param tied in the order that was chosen, the one taken first
 * @param decidedBy what put the first before the second
 */
public record Tie(int round, List<Project> tied, TieOrder.Criterion decidedBy) {

    public Tie {
        tied = List.copyOf(tied);
    }

    public Project chosen() {
        return tied.getFirst();
    }
}
