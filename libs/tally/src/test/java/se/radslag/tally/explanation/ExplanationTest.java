package se.radslag.tally.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.radslag.tally.BallotType;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Elections;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rule;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.EqualShares.Completion;
import se.radslag.tally.rule.Greedy;
import se.radslag.tally.rule.ShareStory;

class ExplanationTest {

    private static final TieOrder TIES = TieOrder.of(TieOrder.Criterion.MIN_COST);
    private static final EqualShares SHARES = new EqualShares(Utility.COST, Completion.NONE);

    /** The example of the package's essay: playground, swings, path, hives. */
    private static Election neighbours() {
        int[] children = {0, 1};
        int[] walkers = {2};
        int[] keepers = {2, 3};
        return Elections.approval(
                10_000,
                new long[] {6_000, 4_000, 3_000, 900},
                children,
                children,
                children,
                children,
                children,
                new int[] {0, 1, 2},
                walkers,
                walkers,
                keepers,
                keepers);
    }

    private static Explanation explain(Rule rule, Election election) {
        return Explanation.of(rule, rule.count(election, TIES), TIES, Constraints.NONE);
    }

    @Test
    void tellsWhatABoughtProjectCostItsSupporters() {
        Explanation explanation = explain(SHARES, neighbours());

        assertThat(explanation.reason(1)).isEqualTo(new Reason.Bought(1, new BigDecimal("666.67"), 6, 0));
        assertThat(explanation.reason(2)).isEqualTo(new Reason.Bought(2, new BigDecimal("666.67"), 4, 1));
    }

    @Test
    void tellsHowMuchWasMissingAndWhen() {
        Explanation explanation = explain(SHARES, neighbours());

        assertThat(explanation.reason(0)).isInstanceOfSatisfying(Reason.NotPaid.class, reason -> {
            assertThat(reason.lastAffordable()).isEqualTo(1);
            assertThat(reason.missing()).isEqualByComparingTo("4333.33");
            assertThat(reason.missingVotes()).isPositive();
        });
        assertThat(explanation.reason(3)).isInstanceOfSatisfying(Reason.NotPaid.class, reason -> {
            assertThat(reason.lastAffordable()).isEqualTo(2);
            assertThat(reason.missing()).isEqualByComparingTo("233.33");
            assertThat(reason.effectiveSupport()).isEqualTo(74);
            assertThat(reason.missingVotes()).isEqualTo(1);
        });
    }

    @Test
    void tellsWhatABallotDid() {
        Election election = neighbours();
        BallotEffect effect =
                explain(SHARES, election).effect(election.ballots().ballotOf(5));

        assertThat(effect.endowment()).isEqualByComparingTo("1000");
        assertThat(effect.left()).isEqualByComparingTo("0");
        assertThat(effect.parts()).extracting(BallotEffect.Part::funded).containsExactly(false, true, true);
        assertThat(effect.parts())
                .extracting(BallotEffect.Part::paid)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("666.67"), new BigDecimal("333.33"));
    }

    @Test
    void ofOtherRulesItTellsWhetherAProjectFitted() {
        Explanation explanation = explain(new Greedy(Utility.CARDINALITY, false, Greedy.Misfit.SKIP), neighbours());

        assertThat(explanation.reason(1)).isEqualTo(new Reason.Taken(1));
        assertThat(explanation.reason(2)).isEqualTo(new Reason.DidNotFit(new BigDecimal("3000")));
    }

    @Test
    void winnersAloneHaveAnEffectiveSupportOfAHundred() {
        var random = new Random(12);
        for (int time = 0; time < 300; time++) {
            Election election = Elections.random(random, BallotType.values()[time % 5]);
            Outcome outcome = SHARES.count(election, TIES);
            if (!outcome.ties().isEmpty()) {
                continue;
            }
            var story = ShareStory.of(outcome, SHARES, TIES, Constraints.NONE);
            boolean[] funded = outcome.funded();
            for (int project = 0; project < funded.length; project++) {
                assertThat(story.effectiveSupport(project) >= 100)
                        .as("project %s of election %s", project, time)
                        .isEqualTo(funded[project]);
            }
        }
    }

    @Test
    void whatNoVotesCouldCarryIsToldAsThat() {
        Election election = Elections.approval(100, new long[] {60, 90}, new int[] {0}, new int[] {0}, new int[] {1});
        Constraints constraints = Constraints.NONE.withLimits(
                List.of(new Constraints.Limit("name", "1", BigDecimal.ZERO, BigDecimal.TEN)));
        Election named = new Election(
                election.budget(),
                List.of(election.project(0), new Project("1", BigDecimal.valueOf(90), Map.of("name", "1"))),
                election.ballots());
        Rule rule = new EqualShares(Utility.COST, EqualShares.Completion.NONE);
        TieOrder ties = TieOrder.of(TieOrder.Criterion.ID_STRING);
        Outcome outcome = rule.count(named, ties, constraints);

        assertThat(Explanation.of(rule, outcome, ties, constraints).reason(1)).isInstanceOf(Reason.Barred.class);
    }
}
