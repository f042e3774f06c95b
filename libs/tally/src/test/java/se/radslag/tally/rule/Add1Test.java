package se.radslag.tally.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.radslag.tally.BallotType;
import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Elections;
import se.radslag.tally.Ledger;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.EqualShares.Start;
import se.radslag.tally.rule.EqualShares.Stop;

class Add1Test {

    private static final TieOrder TIES = TieOrder.of(TieOrder.Criterion.ID_STRING);

    private static final Constraints BARRING =
            Constraints.NONE.withExclusive(List.of(Set.of("0", "1"))).withRequires(Map.of("2", Set.of("3")));

    @Test
    void itEndsWhereOnlyWhatIsBarredIsLeft() {
        Election election = Elections.approval(1_000, new long[] {100, 100, 50}, new int[] {0, 2}, new int[] {0, 1});

        var outcome = new EqualShares(Utility.COST, EqualShares.Completion.ADD1, Start.EXACT, Stop.OVERSPEND)
                .count(election, TIES, Constraints.NONE.withMinimumVotes(2));

        assertThat(Elections.ids(outcome)).containsExactly("0");
    }

    @Test
    void passingOverEndsWhereSteppingEnds() {
        var random = new Random(14);
        for (int time = 0; time < 150; time++) {
            Election election = Elections.random(random, BallotType.values()[time % 5], 700);

            endsWhereSteppingEnds(election, time, Constraints.NONE);
        }
    }

    @Test
    void itDoesSoWithMoreVotersOfFewKinds() {
        var random = new Random(15);
        for (int time = 0; time < 40; time++) {
            endsWhereSteppingEnds(town(random, time % 3 == 0), time, Constraints.NONE);
        }
    }

    @Test
    void itDoesSoWhereProjectsExcludeAndRequireEachOther() {
        var random = new Random(16);
        for (int time = 0; time < 40; time++) {
            endsWhereSteppingEnds(town(random, false), time, BARRING);
        }
    }

    /** Some hundred voters, projects of like cost, and an endowment in the tens of thousands: thousands of additions. */
    private static Election town(Random random, boolean equal) {
        int projects = 8 + random.nextInt(12);
        long[] costs = random.longs(projects, 1, 30)
                .map(cost -> equal ? 500_000 : cost * 100_000)
                .toArray();
        var ballots = new Ballots.Builder(BallotType.APPROVAL);
        int voters = 60 + random.nextInt(200);
        for (int voter = 0; voter < voters; voter++) {
            var listed = new ArrayList<Integer>();
            for (int project = 0; project < projects; project++) {
                if (random.nextInt(projects) < 2 + project % 4) {
                    listed.add(project);
                }
            }
            ballots.add(listed.stream().mapToInt(Integer::intValue).toArray());
        }
        long budget = voters * (20_000L + random.nextInt(20_000));
        return new Election(BigDecimal.valueOf(budget), Elections.projects(costs), ballots.build());
    }

    private static void endsWhereSteppingEnds(Election election, int time, Constraints constraints) {
        Utility utility = Utility.values()[time % 3];
        Stop stop = Stop.values()[time % Stop.values().length];
        Start start = Start.values()[time % Start.values().length];
        var support = Support.of(election, utility);
        var count = new ShareCount(support, TIES.on(election), constraints);
        var endowments = new Endowments(election, election.budgetUnits(), start);
        var ledger = new Ledger(election, constraints);
        BigInteger last = new Add1(count, support, constraints, endowments, ledger, stop).last();

        assertThat(last)
                .as("election %s %s %s %s", time, utility, stop, start)
                .isEqualTo(steppedTo(count, endowments, election, support, stop, constraints));
    }

    /** Of {@link #BARRING} alone. */
    private static boolean isBarred(int project, List<Integer> bought, Constraints constraints) {
        return constraints == BARRING
                && (project == 0 && bought.contains(1)
                        || project == 1 && bought.contains(0)
                        || project == 2 && !bought.contains(3));
    }

    private static BigInteger steppedTo(
            ShareCount count,
            Endowments endowments,
            Election election,
            Support support,
            Stop stop,
            Constraints constraints) {
        int[] others = IntStream.range(0, election.projects().size()).toArray();
        for (long additions = 0; additions < 100_000; additions++) {
            ShareCount.Run run = count.run(endowments.after(additions));
            if (run.cost() > election.budgetUnits()) {
                return endowments.after(Math.max(0, additions - 1));
            }
            long left = election.budgetUnits() - run.cost();
            boolean everything = IntStream.of(others)
                    .allMatch(project -> !support.isSupported(project)
                            || run.bought().contains(project)
                            || isBarred(project, run.bought(), constraints));
            boolean exhaustive = IntStream.of(others)
                    .filter(project -> stop == Stop.EXHAUSTIVE_OVER_ALL || support.isSupported(project))
                    .allMatch(project -> run.bought().contains(project)
                            || election.cost(project) > left
                            || isBarred(project, run.bought(), constraints));
            if (everything || exhaustive && stop != Stop.OVERSPEND) {
                return endowments.after(additions);
            }
        }
        throw new AssertionError("Stepping does not end");
    }
}
