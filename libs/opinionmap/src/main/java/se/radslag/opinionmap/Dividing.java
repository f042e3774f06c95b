package se.radslag.opinionmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement on which people part.
 *
 * @param statement its id
 * @param most the label of the group that agrees most; null without groups
 * @param least the label of the group that agrees least; null without groups
 * @param groups what each group has said, by label; empty without groups
 * @param all what everyone has said
 * @param difference how much larger the share that agrees is in the one group than in the other; without groups, the
 *     statement's divisiveness
 * @param interval between what that probably lies
 */
public record Dividing(
        String statement,
        @Nullable String most,
        @Nullable String least,
        List<GroupTally> groups,
        Tally all,
        double difference,
        Interval interval) {
    public Dividing {
        groups = List.copyOf(groups);
    }
}
