package se.radslag.opinionmap;

import java.util.List;

/**
 * How sure the groups are: how alike the groups are that come out when some people and some votes are left out at random,
 * measured by the adjusted Rand index (1: the same groups every time, 0: no more alike than by chance).
 *
 * @param clarity in one word
 * @param index the mean index of the chosen number of groups; 0 without groups
 * @param replicates how many times something was left out
 * @param tried what was found for each number of groups that was tried, from two up
 */
public record Stability(Clarity clarity, double index, int replicates, List<Tried> tried) {
    public Stability {
        tried = List.copyOf(tried);
    }

    /**
     * @param groups a number of groups
     * @param index the mean adjusted Rand index
     * @param smallest the smallest group's share of the people who were grouped
     * @param separation how much closer people stand to their group's middle than people of a single bell-shaped crowd
     *     of the same spread would, in parts of the latter: 0 or less says that there is no gap between the groups
     */
    public record Tried(int groups, double index, double smallest, double separation) {}
}
