package se.radslag.tally.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Support;
import se.radslag.tally.Utility;

/**
 * Groups that were passed over. EJR+ up to any project, for cost utilities (Brill and Peters 2023): there is no project
 * outside the result and group of its supporters of whom each would still have less than the group's part of the budget
 * if the project were added to what they get. Unlike most such properties it can be tested quickly, as for every
 * project only the groups of those who get the least need looking at.
 */
public final class Fairness {

    private Fairness() {}

    /**
     * A group passed over.
     *
     * @param project that all of them support and that was not funded
     * @param voters how many they are at most
     * @param most what the one of them who gets most gets, in units
     */
    public record Violation(Project project, long voters, long most) {}

    /** All projects with a group of supporters that was passed over. Equal shares with cost utilities leaves none. */
    public static List<Violation> violations(Outcome outcome) {
        Election election = outcome.election();
        var support = Support.of(election, Utility.COST);
        boolean[] funded = outcome.funded();
        long[] gained = gained(election, funded);
        var violations = new ArrayList<Violation>();
        for (int project = 0; project < funded.length; project++) {
            if (!funded[project]) {
                find(support, project, gained, violations);
            }
        }
        return violations;
    }

    private static long[] gained(Election election, boolean[] funded) {
        Ballots ballots = election.ballots();
        long[] gained = new long[ballots.size()];
        for (int ballot = 0; ballot < gained.length; ballot++) {
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                if (funded[ballots.project(entry)] && ballots.points(entry) > 0) {
                    gained[ballot] += election.cost(ballots.project(entry));
                }
            }
        }
        return gained;
    }

    private static void find(Support support, int project, long[] gained, List<Violation> violations) {
        Election election = support.election();
        BigInteger all = BigInteger.valueOf(election.ballots().voters());
        BigInteger budget = BigInteger.valueOf(election.budgetUnits());
        List<Integer> supporters = IntStream.range(support.start(project), support.start(project + 1))
                .map(support::ballot)
                .boxed()
                .sorted(Comparator.comparingLong(ballot -> gained[ballot]))
                .toList();
        long group = 0;
        Violation found = null;
        for (int ballot : supporters) {
            group += support.count(ballot);
            BigInteger with =
                    BigInteger.valueOf(gained[ballot] + election.cost(project)).multiply(all);
            if (with.compareTo(budget.multiply(BigInteger.valueOf(group))) < 0) {
                found = new Violation(election.project(project), group, gained[ballot]);
            }
        }
        if (found != null) {
            violations.add(found);
        }
    }
}
