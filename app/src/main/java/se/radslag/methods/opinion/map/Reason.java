package se.radslag.methods.opinion.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.GroupTally;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Statement;
import se.radslag.opinionmap.Tally;

/**
 * What has been said of a statement, as it is kept beside a map.
 *
 * @param all by everyone
 * @param groups by each group
 * @param bridging how it is supported where it is liked least; null if too few have answered, and on maps of old
 */
record Reason(Tally all, List<GroupTally> groups, @Nullable Bridging bridging) {

    Reason {
        groups = List.copyOf(groups);
    }

    /** Those of all statements of a map, by id. */
    static Map<String, Reason> of(OpinionMap map) {
        Map<String, Reason> reasons =
                LinkedHashMap.newLinkedHashMap(map.statements().size());
        for (Statement statement : map.statements()) {
            map.whyStatement(statement.id())
                    .ifPresent(why -> reasons.put(
                            statement.id(),
                            new Reason(
                                    statement.all(),
                                    why.groups(),
                                    Bridging.isTold(statement) ? Bridging.of(statement) : null)));
        }
        return reasons;
    }

    /** The groups of which enough have answered to say what the group thinks. */
    List<GroupTally> told() {
        return groups.stream()
                .filter(one -> one.tally().votes() >= OpinionMap.LEAST_VOTES)
                .toList();
    }

    /** The letters of the others. */
    List<String> untold() {
        var letters = new ArrayList<>(groups.stream().map(GroupTally::group).toList());
        told().forEach(one -> letters.remove(one.group()));
        return letters;
    }
}
