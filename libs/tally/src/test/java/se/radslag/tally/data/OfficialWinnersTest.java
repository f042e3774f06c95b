package se.radslag.tally.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Project;
import se.radslag.tally.Rule;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.Greedy;
import se.radslag.tally.rule.Greedy.Misfit;

/** What cities themselves made of their elections, where their rule is known to give that result. */
class OfficialWinnersTest {

    @TestFactory
    Stream<DynamicTest> winnersAreThoseOfTheCity() throws IOException {
        return Files.readAllLines(RealData.folder().resolve("pb/OFFICIAL_WINNERS_REPRODUCED.tsv")).stream()
                .map(line -> line.split("\t"))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> compare(cells[0], cells[1])));
    }

    private static void compare(String name, String ruleName) {
        PabulibFile file = RealData.election(name);
        Election election = file.election();
        Constraints constraints =
                switch (ruleName) {
                    case "greedy-threshold" ->
                        Constraints.NONE.withMinimumScore(file.scoreThreshold().orElseThrow());
                    default -> Constraints.NONE;
                };
        var outcome = rule(election, ruleName).count(election, TieOrder.of(TieOrder.Criterion.LISTED), constraints);

        assertThat(outcome.winners().stream().map(Project::id)).containsExactlyInAnyOrderElementsOf(selected(election));
    }

    private static Rule rule(Election election, String name) {
        return switch (name) {
            case "equalshares/add1" ->
                new EqualShares(
                        Utility.COST, EqualShares.Completion.ADD1, EqualShares.Start.EXACT, EqualShares.Stop.OVERSPEND);
            case "greedy-no-skip" -> Greedy.byVotes(election, Misfit.STOP);
            case "greedy-custom" -> Greedy.byVotes(election, Misfit.EIGHTY_PERCENT);
            default -> Greedy.byVotes(election, Misfit.SKIP);
        };
    }

    private static List<String> selected(Election election) {
        return election.projects().stream()
                .filter(project ->
                        project.attributes().getOrDefault("selected", "0").equals("1"))
                .map(Project::id)
                .toList();
    }
}
