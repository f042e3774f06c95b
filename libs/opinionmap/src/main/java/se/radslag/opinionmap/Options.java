package se.radslag.opinionmap;

/**
 * How a map is made. The standard is right for nearly everyone.
 *
 * @param dimensions 1 or 2
 * @param groups how many groups; 0 lets the votes say
 * @param mostGroups the most groups that are tried, 2 to 8
 * @param leastShare the least share of the placed people that makes a group, 0 to 0.5; five people are needed anyway
 * @param sure how probable a person's group must be for the person to be counted in it, 0.5 to 1
 * @param replicates how many times something is left out to measure stability, 2 or more
 * @param slate how many statements to carry on
 * @param seed of what is left out at random; the same seed gives the same map
 * @param threads how many threads work; changes nothing in the result
 */
public record Options(
        int dimensions,
        int groups,
        int mostGroups,
        double leastShare,
        double sure,
        int replicates,
        int slate,
        long seed,
        int threads) {

    public Options {
        require(dimensions == 1 || dimensions == 2, "dimensions is 1 or 2");
        require(mostGroups >= 2 && mostGroups <= 8, "mostGroups is 2 to 8");
        require(groups >= 0 && groups <= 8 && groups != 1, "groups is 0, or 2 to 8");
        require(leastShare >= 0 && leastShare <= 0.5, "leastShare is 0 to 0.5");
        require(sure >= 0.5 && sure <= 1, "sure is 0.5 to 1");
        require(replicates >= 2, "replicates is 2 or more");
        require(slate >= 1, "slate is 1 or more");
        require(threads >= 1, "threads is 1 or more");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Two dimensions, as many groups as the votes show, at most five, as many threads as there are processors. */
    public static Options standard() {
        return new Options(2, 0, 5, 0.05, 0.75, 20, 7, 1, Runtime.getRuntime().availableProcessors());
    }

    public Options withDimensions(int number) {
        return new Options(number, groups, mostGroups, leastShare, sure, replicates, slate, seed, threads);
    }

    public Options withGroups(int number) {
        return new Options(dimensions, number, mostGroups, leastShare, sure, replicates, slate, seed, threads);
    }

    public Options withSlate(int number) {
        return new Options(dimensions, groups, mostGroups, leastShare, sure, replicates, number, seed, threads);
    }

    public Options withSeed(long number) {
        return new Options(dimensions, groups, mostGroups, leastShare, sure, replicates, slate, number, threads);
    }

    public Options withThreads(int number) {
        return new Options(dimensions, groups, mostGroups, leastShare, sure, replicates, slate, seed, number);
    }
}
