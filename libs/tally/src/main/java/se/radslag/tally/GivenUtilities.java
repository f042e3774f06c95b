package se.radslag.tally;

import java.math.BigDecimal;

/**
 * Utilities that are given beside the ballots: what a project is worth to each voter who lists it, by a survey, by the
 * area they live in, by anything. A ballot says what its voter wants, what is given says how much.
 */
public final class GivenUtilities {

    /** What a project that a voter's ballot lists is worth to them. */
    @FunctionalInterface
    public interface Worth {

        /**
         * Only ratios matter.
         *
         * @param voter as in {@link Ballots#ballotOf}
         * @param project its place in the election's list
         * @return zero or more
         */
        BigDecimal of(int voter, int project);
    }

    private GivenUtilities() {}

    /**
     * The same money and projects with ballots whose points are what is given: to be counted with {@link Utility#SCORE}.
     *
     * @throws IllegalArgumentException where something is worth less than zero
     * @throws ArithmeticException where something does not fit in a long when all are written with as many decimals as
     *     the longest
     */
    public static Election on(Election election, Worth worth) {
        Ballots all = election.ballots();
        int decimals = decimals(all, worth);
        var ballots = new Ballots.Builder(BallotType.SCORING).pointDecimals(decimals);
        for (int voter = 0; voter < all.voters(); voter++) {
            int[] listed = all.projects(all.ballotOf(voter));
            long[] points = new long[listed.length];
            for (int entry = 0; entry < listed.length; entry++) {
                points[entry] = worth.of(voter, listed[entry])
                        .movePointRight(decimals)
                        .toBigIntegerExact()
                        .longValueExact();
            }
            ballots.add(listed, points, listed.length);
        }
        return new Election(election.budget(), election.projects(), ballots.build());
    }

    private static int decimals(Ballots all, Worth worth) {
        int most = 0;
        for (int voter = 0; voter < all.voters(); voter++) {
            for (int project : all.projects(all.ballotOf(voter))) {
                BigDecimal much = worth.of(voter, project);
                if (much.signum() < 0) {
                    throw new IllegalArgumentException("A project is worth less than zero to a voter: " + much);
                }
                most = Math.max(most, much.stripTrailingZeros().scale());
            }
        }
        return most;
    }
}
