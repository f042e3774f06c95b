package se.radslag.tally.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import se.radslag.tally.BallotType;
import se.radslag.tally.Election;
import se.radslag.tally.Elections;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rational;
import se.radslag.tally.TieOrder;
import se.radslag.tally.TieOrder.Criterion;
import se.radslag.tally.UnbrokenTie;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.EqualShares.Completion;
import se.radslag.tally.rule.EqualShares.Start;
import se.radslag.tally.rule.EqualShares.Stop;

class EqualSharesTest {

    private static final int PLAYGROUND = 0;
    private static final int SWINGS = 1;
    private static final int PATH = 2;
    private static final int HIVES = 3;

    private static final EqualShares PLAIN = new EqualShares(Utility.COST, Completion.NONE);

    /** The example of the package's essay. */
    private static Election neighbours() {
        int[] children = {PLAYGROUND, SWINGS};
        int[] walkers = {PATH};
        int[] keepers = {PATH, HIVES};
        return Elections.approval(
                10_000,
                new long[] {6_000, 4_000, 3_000, 900},
                children,
                children,
                children,
                children,
                children,
                new int[] {PLAYGROUND, SWINGS, PATH},
                walkers,
                walkers,
                keepers,
                keepers);
    }

    @Test
    void theEssaysExampleIsCountedAsItSays() {
        Outcome outcome = PLAIN.count(neighbours(), TieOrder.of(Criterion.MIN_COST));

        assertThat(Elections.ids(outcome)).containsExactly("1", "2");
        assertThat(outcome.selections().get(0).rate()).isEqualTo(Rational.of(1, 6));
        assertThat(outcome.selections().get(1).rate()).isEqualTo(Rational.of(2, 9));
        assertThat(outcome.costUnits()).isEqualTo(7_000);
        assertThat(outcome.endowment()).isEqualTo(Rational.of(1_000));
    }

    @Test
    void aTieIsToldWithWhatDecidedIt() {
        Outcome outcome = PLAIN.count(neighbours(), TieOrder.of(Criterion.MAX_VOTES, Criterion.MIN_COST));

        assertThat(outcome.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.round()).isEqualTo(1);
            assertThat(tie.chosen().id()).isEqualTo("1");
            assertThat(tie.tied()).hasSize(2);
            assertThat(tie.decidedBy()).isEqualTo(Criterion.MIN_COST);
        });
    }

    @Test
    void aTieThatIsNotToBeBrokenStopsTheCount() {
        assertThatThrownBy(() -> PLAIN.count(neighbours(), TieOrder.of(Criterion.REFUSE)))
                .isInstanceOfSatisfying(
                        UnbrokenTie.class, refused -> assertThat(refused.tied()).hasSize(2));
    }

    @Test
    void aLotFallsTheSameWayForTheSameSeed() {
        Election election = Elections.approval(10, new long[] {10, 10, 10, 10}, new int[] {0, 1, 2, 3});

        for (int seed = 0; seed < 20; seed++) {
            assertThat(PLAIN.count(election, TieOrder.byLot("seed " + seed)).winners())
                    .isEqualTo(PLAIN.count(election, TieOrder.byLot("seed " + seed))
                            .winners());
        }
        assertThat(java.util.stream.IntStream.range(0, 50)
                        .mapToObj(seed -> Elections.ids(PLAIN.count(election, TieOrder.byLot("seed " + seed))))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void completingByUtilityFundsWhatIsWantedMostAmongWhatFits() {
        Outcome outcome = new EqualShares(Utility.COST, Completion.UTILITARIAN)
                .count(neighbours(), TieOrder.of(Criterion.MIN_COST));

        assertThat(Elections.ids(outcome)).containsExactly("1", "2", "3");
    }

    @Test
    void countsAsTheNaiveWayOnManyElections() {
        var random = new Random(4);
        for (int time = 0; time < 4_000; time++) {
            BallotType type = BallotType.values()[time % BallotType.values().length];
            Utility utility = Utility.values()[random.nextInt(Utility.values().length)];
            Election election = Elections.random(random, type);
            TieOrder ties = TieOrder.of(Criterion.values()[random.nextInt(Criterion.values().length - 2)]);

            assertThat(Elections.ids(new EqualShares(utility, Completion.NONE).count(election, ties)))
                    .as("election %s %s %s", time, type, utility)
                    .isEqualTo(new NaiveEqualShares(election, utility, ties).ids());
        }
    }

    @Test
    void addingOneEndsWhereTheNaiveWayEnds() {
        var random = new Random(5);
        for (int time = 0; time < 1_000; time++) {
            BallotType type = BallotType.values()[time % BallotType.values().length];
            Utility utility = Utility.values()[random.nextInt(Utility.values().length)];
            Stop stop = random.nextBoolean() ? Stop.EXHAUSTIVE : Stop.OVERSPEND;
            Election election = Elections.random(random, type);
            TieOrder ties = TieOrder.of(Criterion.MIN_COST, Criterion.MAX_VOTES);

            assertThat(Elections.ids(
                            new EqualShares(utility, Completion.ADD1, Start.EXACT, stop).count(election, ties)))
                    .as("election %s %s %s %s", time, type, utility, stop)
                    .isEqualTo(new NaiveEqualShares(election, utility, ties).add1(stop));
        }
    }

    @Test
    void addingOneManyTimesEndsWhereTheNaiveWayEnds() {
        var random = new Random(6);
        for (int time = 0; time < 300; time++) {
            BallotType type = BallotType.values()[time % BallotType.values().length];
            Utility utility = Utility.values()[random.nextInt(Utility.values().length)];
            Stop stop = Stop.values()[time % Stop.values().length];
            Start start = Start.values()[random.nextInt(Start.values().length)];
            Election election = Elections.random(random, type, 40);
            TieOrder ties = TieOrder.of(Criterion.MAX_VOTES, Criterion.ID_STRING);

            assertThat(Elections.ids(new EqualShares(utility, Completion.ADD1, start, stop).count(election, ties)))
                    .as("election %s %s %s %s %s", time, type, utility, stop, start)
                    .isEqualTo(new NaiveEqualShares(election, utility, ties).add1(stop, start));
        }
    }

    @Test
    void anElectionWithoutVotersFundsNothing() {
        assertThat(PLAIN.count(Elections.approval(10, new long[] {10}), TieOrder.of(Criterion.ID_STRING))
                        .winners())
                .isEmpty();
    }
}
