package se.radslag.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.GroupTally;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;

/**
 * What a map tells, whichever engine made it.
 *
 * @param stability in words
 * @param stabilityJson in figures
 * @param more what only this engine tells
 */
record OpinionFindings(
        List<FoundGroup> groups,
        List<Told> commonGround,
        List<Told> dividing,
        String stability,
        Consumer<JsonLine> stabilityJson,
        Consumer<JsonLine> more) {

    /**
     * A group.
     *
     * @param near how many more stand nearest to it without surely belonging to it
     * @param members ids
     */
    record FoundGroup(String label, int near, List<String> members, List<Told> representative) {}

    /**
     * What is told of a statement.
     *
     * @param vote what is said of it; null where people part
     * @param all what everyone concerned has said
     * @param groups what each group has said, where groups are compared
     * @param figures what the engine measures, by the names they have in JSON: whole numbers, doubles and booleans
     */
    record Told(
            String statement, @Nullable Vote vote, Tally all, List<GroupTally> groups, Map<String, Object> figures) {}
}
