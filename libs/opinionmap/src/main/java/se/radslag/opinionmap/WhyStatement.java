package se.radslag.opinionmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a statement stands where it stands, in counts.
 *
 * @param statement the statement
 * @param groups what each group has said
 * @param between what people between groups have said
 * @param unplaced what people with too few votes to be placed have said
 * @param commonGround the entry among the common ground, if it is there
 * @param dividing the entry among the dividing statements, if it is there
 * @param agreeLeast the group with the least share that agrees, among groups with enough votes; null if none has
 * @param shortOfVotes labels of the groups that have too few votes on it to say anything
 */
public record WhyStatement(
        Statement statement,
        List<GroupTally> groups,
        Tally between,
        Tally unplaced,
        @Nullable CommonGround commonGround,
        @Nullable Dividing dividing,
        @Nullable String agreeLeast,
        List<String> shortOfVotes) {
    public WhyStatement {
        groups = List.copyOf(groups);
        shortOfVotes = List.copyOf(shortOfVotes);
    }
}
