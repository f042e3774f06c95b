package se.radslag.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.tally.rule.BoundedOverspending;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.EqualShares.Completion;
import se.radslag.tally.rule.Greedy;
import se.radslag.tally.rule.Greedy.Misfit;
import se.radslag.tally.rule.Phragmen;
import se.radslag.tally.rule.Pots;

class ConstraintsTest {

    private static final TieOrder BY_ID = TieOrder.of(TieOrder.Criterion.ID_STRING);
    private static final Greedy BY_VOTES = new Greedy(Utility.CARDINALITY, false, Misfit.SKIP);

    static Stream<Rule> rules() {
        return Stream.of(
                BY_VOTES,
                new EqualShares(Utility.COST, Completion.NONE),
                new Phragmen(),
                new BoundedOverspending(Utility.COST));
    }

    /** Everyone wants everything, so that only the constraints decide. */
    private static Election election(long budget, long... costs) {
        int[] all = java.util.stream.IntStream.range(0, costs.length).toArray();
        return Elections.approval(budget, costs, all, all, all, all);
    }

    private static Election placed(long budget, String attribute, String... values) {
        Project[] projects = new Project[values.length];
        for (int place = 0; place < values.length; place++) {
            projects[place] = new Project(Integer.toString(place), BigDecimal.TEN, Map.of(attribute, values[place]));
        }
        int[] all = java.util.stream.IntStream.range(0, values.length).toArray();
        return new Election(
                BigDecimal.valueOf(budget),
                List.of(projects),
                new Ballots.Builder(BallotType.APPROVAL)
                        .add(all.clone())
                        .add(all.clone())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ofProjectsThatExcludeEachOtherOneIsFunded(Rule rule) {
        Constraints constraints = Constraints.NONE.withExclusive(List.of(Set.of("0", "1", "2")));

        assertThat(Elections.ids(rule.count(election(40, 10, 10, 10, 10), BY_ID, constraints)))
                .containsExactly("0", "3");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aProjectWaitsForWhatItRequires(Rule rule) {
        Constraints constraints = Constraints.NONE.withRequires(Map.of("0", Set.of("3")));

        assertThat(Elections.ids(rule.count(election(40, 10, 10, 10, 10), BY_ID, constraints)))
                .containsExactlyInAnyOrder("0", "1", "2", "3")
                .startsWith("1", "2", "3");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fixedProjectsComeFirstAndOutOfTheSameMoney(Rule rule) {
        Constraints constraints = Constraints.NONE.withFixed(List.of("3"));

        assertThat(Elections.ids(rule.count(election(20, 10, 10, 10, 10), BY_ID, constraints)))
                .containsExactly("3", "0");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCategoryGetsNoMoreThanItsMaximum(Rule rule) {
        Constraints constraints = Constraints.NONE.withLimits(
                List.of(new Constraints.Limit("category", "sport", BigDecimal.ZERO, BigDecimal.valueOf(20))));

        assertThat(Elections.ids(
                        rule.count(placed(40, "category", "sport", "sport", "sport", "nature"), BY_ID, constraints)))
                .containsExactly("0", "1", "3");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void moneyIsKeptForAMinimum(Rule rule) {
        Constraints constraints =
                Constraints.NONE.withLimits(List.of(new Constraints.Limit("category", "nature", BigDecimal.TEN, null)));

        assertThat(Elections.ids(
                        rule.count(placed(20, "category", "sport", "sport", "sport", "nature"), BY_ID, constraints)))
                .containsExactly("0", "3");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tooFewVotesAreTooFew(Rule rule) {
        Election election = Elections.approval(100, new long[] {10, 10}, new int[] {0, 1}, new int[] {0});

        assertThat(Elections.ids(rule.count(election, BY_ID, Constraints.NONE.withMinimumVotes(2))))
                .containsExactly("0");
    }

    @Test
    void districtsSpendTheirOwnMoney() {
        Election election = placed(40, "district", "north", "north", "south", "", "");
        var districts = new LinkedHashMap<String, BigDecimal>();
        districts.put("north", BigDecimal.TEN);
        districts.put("south", BigDecimal.valueOf(15));

        assertThat(Elections.ids(new Pots(BY_VOTES, "district", districts, false).count(election, BY_ID)))
                .containsExactly("0", "2", "3");
        assertThat(Elections.ids(new Pots(BY_VOTES, "district", districts, true).count(election, BY_ID)))
                .containsExactly("0", "2", "3", "4");
    }

    @Test
    void aConstraintOnAProjectThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> BY_VOTES.count(election(10, 10), BY_ID, Constraints.NONE.withFixed(List.of("7"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }
}
