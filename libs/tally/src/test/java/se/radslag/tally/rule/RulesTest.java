package se.radslag.tally.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.tally.BallotType;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Elections;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.TieOrder.Criterion;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.EqualShares.Completion;
import se.radslag.tally.rule.Greedy.Misfit;

class RulesTest {

    private static final TieOrder BY_ID = TieOrder.of(Criterion.ID_STRING);

    static Stream<Rule> rules() {
        return Stream.concat(
                Arrays.stream(Completion.values()).map(completion -> new EqualShares(Utility.COST, completion)),
                Stream.of(
                        Greedy.bySatisfaction(Utility.COST),
                        Greedy.bySatisfaction(Utility.CARDINALITY),
                        new Greedy(Utility.CARDINALITY, false, Misfit.SKIP),
                        new Greedy(Utility.CARDINALITY, false, Misfit.STOP),
                        new Phragmen(),
                        new MaxWelfare(Utility.CARDINALITY),
                        new BoundedOverspending(Utility.COST),
                        new CumulativeTransfer(CumulativeTransfer.Measure.EXCESS),
                        new CumulativeTransfer(CumulativeTransfer.Measure.SUPPORT_PER_COST),
                        new CumulativeTransfer(CumulativeTransfer.Measure.SUPPORT),
                        new CumulativeTransfer(CumulativeTransfer.Measure.EXCESS, CumulativeTransfer.Transfer.MINIMAL),
                        new ExpandingApprovals()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void neverSpendsMoreThanThereIs(Rule rule) {
        var random = new Random(1);
        for (int time = 0; time < 150; time++) {
            Election election = Elections.random(random, BallotType.values()[time % 5]);
            Outcome outcome = rule.count(election, BY_ID);

            assertThat(outcome.costUnits()).isLessThanOrEqualTo(election.budgetUnits());
            assertThat(outcome.winners()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theOrderOfBallotsChangesNothing(Rule rule) {
        var random = new Random(2);
        for (int time = 0; time < 100; time++) {
            Election election = Elections.random(random, BallotType.values()[time % 5]);

            assertThat(Elections.ids(rule.count(reversed(election), BY_ID)))
                    .isEqualTo(Elections.ids(rule.count(election, BY_ID)));
        }
    }

    private static Election reversed(Election election) {
        Ballots ballots = election.ballots();
        var other = new Ballots.Builder(ballots.type());
        for (int voter = ballots.voters() - 1; voter >= 0; voter--) {
            int ballot = ballots.ballotOf(voter);
            int[] listed = ballots.projects(ballot);
            long[] points = new long[listed.length];
            for (int entry = 0; entry < points.length; entry++) {
                points[entry] = ballots.points(ballots.start(ballot) + entry);
            }
            other.add(listed, ballots.hasPoints() ? points : null, listed.length);
        }
        return new Election(election.budget(), election.projects(), other.build());
    }

    static Stream<Rule> exhaustiveRules() {
        return rules().filter(rule -> rule instanceof Greedy greedy && greedy.misfit() == Misfit.SKIP
                || rule instanceof CumulativeTransfer
                || rule instanceof EqualShares shares && shares.completion().isUtilitarian());
    }

    @ParameterizedTest
    @MethodSource("exhaustiveRules")
    void leavesTooLittleForAnythingElse(Rule rule) {
        var random = new Random(3);
        for (int time = 0; time < 150; time++) {
            Election election = Elections.random(random, BallotType.values()[time % 5]);

            assertThat(rule.count(election, BY_ID).isExhaustive()).isTrue();
        }
    }

    @Test
    void phragmenCountsAsTheNaiveWay() {
        var random = new Random(6);
        for (int time = 0; time < 2_000; time++) {
            Election election = Elections.random(random, BallotType.APPROVAL);
            List<String> supported = Elections.ids(new Phragmen().count(election, BY_ID)).stream()
                    .filter(id -> isSupported(election, id))
                    .toList();

            assertThat(supported)
                    .as("election %s", time)
                    .isEqualTo(new NaiveRules(election, Utility.CARDINALITY, BY_ID).phragmen());
        }
    }

    private static boolean isSupported(Election election, String id) {
        Integer place = election.placeOfId().get(id);
        return place != null && election.votes(place) > 0;
    }

    @Test
    void boundedOverspendingCountsAsTheNaiveWay() {
        var random = new Random(7);
        for (int time = 0; time < 1_000; time++) {
            Utility utility = time % 2 == 0 ? Utility.COST : Utility.SCORE;
            Election election = Elections.random(random, BallotType.values()[time % 5]);

            assertThat(Elections.ids(new BoundedOverspending(utility).count(election, BY_ID)))
                    .as("election %s", time)
                    .isEqualTo(new NaiveRules(election, utility, BY_ID).boundedOverspending());
        }
    }

    @Test
    void maximumWelfareIsNotSurpassedByAnySet() {
        var random = new Random(8);
        for (int time = 0; time < 1_000; time++) {
            Utility utility = Utility.values()[time % 3];
            Election election = Elections.random(random, BallotType.values()[time % 5]);
            var support = Support.of(election, utility);
            long welfare = new MaxWelfare(utility)
                    .count(election, BY_ID).selections().stream()
                            .mapToLong(one -> support.total(one.project()) * support.factor(one.project()))
                            .sum();

            assertThat(welfare)
                    .as("election %s", time)
                    .isEqualTo(new NaiveRules(election, utility, BY_ID).maxWelfare());
        }
    }

    @Test
    void poznanFundsTheFirstThatDoesNotFitIfMostOfItIsThere() {
        int[] all = {0, 1, 2};
        int[] two = {0, 1};
        int[] one = {0};
        var rule = new Greedy(Utility.CARDINALITY, false, Misfit.EIGHTY_PERCENT);

        assertThat(Elections.ids(rule.count(Elections.approval(140, new long[] {100, 50, 10}, all, two, one), BY_ID)))
                .containsExactly("0", "1");
        assertThat(Elections.ids(rule.count(Elections.approval(139, new long[] {100, 50, 10}, all, two, one), BY_ID)))
                .containsExactly("0");
    }

    @Test
    void expandingApprovalsGivesEachSideItsPart() {
        var ballots = new Ballots.Builder(BallotType.ORDINAL);
        for (int voter = 0; voter < 10; voter++) {
            ballots.add(voter < 6 ? new int[] {0, 1, 2, 3} : new int[] {2, 3, 0, 1});
        }
        var election =
                new Election(java.math.BigDecimal.valueOf(100), Elections.projects(40, 40, 40, 40), ballots.build());

        assertThat(Elections.ids(new ExpandingApprovals().count(election, BY_ID)))
                .containsExactly("0", "2");
    }

    @Test
    void cumulativeTransferHandsOnWhatIsTooMuch() {
        var ballots = new Ballots.Builder(BallotType.CUMULATIVE);
        for (int voter = 0; voter < 10; voter++) {
            ballots.add(new int[] {0, 1}, new long[] {8, 2}, 2);
        }
        var election = new Election(java.math.BigDecimal.valueOf(100), Elections.projects(50, 50), ballots.build());

        assertThat(Elections.ids(new CumulativeTransfer(CumulativeTransfer.Measure.EXCESS).count(election, BY_ID)))
                .containsExactly("0", "1");
    }

    @Test
    void minimalTransfersAreThoseOfTheNaiveWay() {
        var random = new Random(9);
        for (int time = 0; time < 400; time++) {
            Election election = Elections.random(random, BallotType.CUMULATIVE);
            var measure = CumulativeTransfer.Measure.values()[time % 3];

            assertThat(Elections.ids(new CumulativeTransfer(measure, CumulativeTransfer.Transfer.MINIMAL)
                            .count(election, BY_ID)))
                    .as("election %s", time)
                    .isEqualTo(new NaiveMinimalTransfer(election, measure, BY_ID).ids());
        }
    }

    @Test
    void minimalTransfersTakeNoMoreThanIsMissing() {
        // Each has 50. Project 0 gets 25 + 20 of 60, so both give a third more to it: 33 1/3 and 26 2/3. What they have
        // left, 16 2/3 and 23 1/3, pays for neither of the others; of the 40 together the better supported is funded.
        Ballots ballots = new Ballots.Builder(BallotType.CUMULATIVE)
                .add(new int[] {0, 1}, new long[] {5, 5}, 2)
                .add(new int[] {0, 2}, new long[] {4, 6}, 2)
                .build();
        Election election = new Election(BigDecimal.valueOf(100), Elections.projects(60, 26, 31), ballots);

        Outcome outcome = new CumulativeTransfer(
                        CumulativeTransfer.Measure.SUPPORT, CumulativeTransfer.Transfer.MINIMAL)
                .count(election, BY_ID);

        assertThat(outcome.selections()).extracting(Selection::project).containsExactly(0, 2);
        assertThat(outcome.selections())
                .extracting(Selection::step)
                .containsExactly(Selection.Step.RULE, Selection.Step.COMPLETION);
    }
}
