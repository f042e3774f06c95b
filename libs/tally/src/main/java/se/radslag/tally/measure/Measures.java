package se.radslag.tally.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rational;

/**
 * Numbers that tell what an outcome gives the voters.
 *
 * @param voters how many there are
 * @param withSomething how many get at least one project that they listed
 * @param averageProjects how many listed projects a voter gets on average
 * @param averageMoney what the listed projects that a voter gets cost together on average, in units
 * @param byProjects how many voters get none, one, two and so on of the projects that they listed
 * @param gini how unevenly the money of {@code averageMoney} falls: 0 where all get the same, near 1 where one gets all
 */
public record Measures(
        int voters,
        long withSomething,
        Rational averageProjects,
        Rational averageMoney,
        long[] byProjects,
        double gini) {

    public static Measures of(Outcome outcome) {
        Election election = outcome.election();
        Ballots ballots = election.ballots();
        boolean[] funded = outcome.funded();
        long[] byProjects = new long[outcome.selections().size() + 1];
        long[] money = new long[ballots.size()];
        long gained = 0;
        Rational sum = Rational.ZERO;
        int most = 0;
        for (int ballot = 0; ballot < money.length; ballot++) {
            int projects = 0;
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                if (funded[ballots.project(entry)]) {
                    projects++;
                    money[ballot] += election.cost(ballots.project(entry));
                }
            }
            most = Math.max(most, projects);
            byProjects[projects] += ballots.count(ballot);
            gained += (long) projects * ballots.count(ballot);
            sum = sum.plus(Rational.of(money[ballot]).times(ballots.count(ballot)));
        }
        int voters = ballots.voters();
        return new Measures(
                voters,
                voters - byProjects[0],
                voters == 0 ? Rational.ZERO : Rational.of(gained, voters),
                voters == 0 ? Rational.ZERO : sum.dividedBy(voters),
                Arrays.copyOf(byProjects, most + 1),
                gini(ballots, money, sum.doubleValue()));
    }

    private static double gini(Ballots ballots, long[] money, double sum) {
        if (sum == 0) {
            return 0;
        }
        int[] order = IntStream.range(0, money.length)
                .boxed()
                .sorted((one, other) -> Long.compare(money[one], money[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        double below = 0;
        double area = 0;
        for (int ballot : order) {
            double part = (double) money[ballot] * ballots.count(ballot);
            area += ballots.count(ballot) * (below + part / 2);
            below += part;
        }
        return 1 - 2 * area / (sum * ballots.voters());
    }

    /** The part of the voters who get something, from 0 to 1; of none, 0. */
    public double partWithSomething() {
        return voters == 0 ? 0 : (double) withSomething / voters;
    }
}
