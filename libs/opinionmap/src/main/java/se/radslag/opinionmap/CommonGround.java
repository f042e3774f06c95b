package se.radslag.opinionmap;

import java.util.List;

/**
 * A statement on which every group says the same. Without groups, on which most of all say the same.
 *
 * @param statement its id
 * @param vote what they all say: agree or disagree
 * @param groups what each group has said, by label; empty without groups
 * @param all what everyone has said, those between groups included
 * @param least the share that says so in the group where it is least (without groups: among all)
 * @param interval between what that share probably lies; its low end is above a half
 * @param bridging the statement's bridging score, or for disagreement that of its opposite
 */
public record CommonGround(
        String statement,
        Vote vote,
        List<GroupTally> groups,
        Tally all,
        double least,
        Interval interval,
        double bridging) {
    public CommonGround {
        groups = List.copyOf(groups);
    }
}
