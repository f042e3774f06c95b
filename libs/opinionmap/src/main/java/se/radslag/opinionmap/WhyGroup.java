package se.radslag.opinionmap;

import java.util.List;

/**
 * Why a group is a group, in counts.
 *
 * @param group the group
 * @param of how many people were placed on the map
 * @param ownAgreement of all pairs of a member's vote and what most of the group say of the statement (agree or
 *     disagree; passes left out), how many are the same
 * @param ownVotes the number of those pairs
 * @param othersAgreement the same for the votes of the other groups' people held against what most of this group say
 * @param othersVotes the number of those pairs
 * @param statements for each statement what the group, and what the other groups have said
 */
public record WhyGroup(
        Group group,
        int of,
        long ownAgreement,
        long ownVotes,
        long othersAgreement,
        long othersVotes,
        List<Compared> statements) {
    public WhyGroup {
        statements = List.copyOf(statements);
    }

    /** What a group and the other groups have said of a statement. */
    public record Compared(String statement, Tally group, Tally others) {}
}
