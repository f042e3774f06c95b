package se.radslag.tally.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.radslag.tally.BallotType;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Elections;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rational;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.EqualShares.Completion;
import se.radslag.tally.rule.Greedy;

class MeasuresTest {

    private static final TieOrder TIES = TieOrder.of(TieOrder.Criterion.ID_STRING);
    private static final Greedy BY_VOTES = new Greedy(Utility.CARDINALITY, false, Greedy.Misfit.SKIP);

    /** Six want 0 and 1, four want 2; each costs half the money. */
    private static Election twoSides() {
        int[] many = {0, 1};
        int[] few = {2};
        return Elections.approval(100, new long[] {50, 50, 40}, many, many, many, many, many, many, few, few, few, few);
    }

    @Test
    void tellsWhoGetsSomething() {
        Measures measures = Measures.of(BY_VOTES.count(twoSides(), TIES));

        assertThat(measures.withSomething()).isEqualTo(6);
        assertThat(measures.partWithSomething()).isEqualTo(0.6);
        assertThat(measures.averageProjects()).isEqualTo(Rational.of(12, 10));
        assertThat(measures.averageMoney()).isEqualTo(Rational.of(60));
        assertThat(measures.byProjects()).containsExactly(4, 0, 6);
        assertThat(measures.gini()).isEqualTo(0.4, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void findsTheGroupThatWasPassedOver() {
        List<Fairness.Violation> found = Fairness.violations(BY_VOTES.count(twoSides(), TIES));

        assertThat(found).isEmpty();

        int[] many = {0, 1};
        int[] few = {2};
        Election cheaper = Elections.approval(
                100, new long[] {50, 50, 30}, many, many, many, many, many, many, few, few, few, few);
        assertThat(Fairness.violations(BY_VOTES.count(cheaper, TIES)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.project().id()).isEqualTo("2");
                    assertThat(violation.voters()).isEqualTo(4);
                    assertThat(violation.most()).isZero();
                });
    }

    @Test
    void equalSharesPassesNobodyOver() {
        var random = new Random(13);
        for (int time = 0; time < 2_000; time++) {
            Election election = Elections.random(random, BallotType.APPROVAL);
            Outcome outcome = new EqualShares(Utility.COST, Completion.NONE).count(election, TIES);

            assertThat(Fairness.violations(outcome)).as("election %s", time).isEmpty();
        }
    }

    @Test
    void comparesMoneyWithVotes() {
        var projects = List.of(
                new Project("a", BigDecimal.valueOf(30), Map.of("category", "sport")),
                new Project("b", BigDecimal.valueOf(10), Map.of("category", "sport,nature")),
                new Project("c", BigDecimal.valueOf(99), Map.of("category", "nature")));
        Ballots ballots = new Ballots.Builder(BallotType.APPROVAL)
                .add(0, 1)
                .add(0)
                .add(1)
                .add(2)
                .build();
        Outcome outcome = BY_VOTES.count(new Election(BigDecimal.valueOf(40), projects, ballots), TIES);

        assertThat(Shares.by("category", outcome))
                .containsExactly(
                        new Shares.Share("sport", 35, 0.875, 0.5625), new Shares.Share("nature", 5, 0.125, 0.4375));
    }
}
