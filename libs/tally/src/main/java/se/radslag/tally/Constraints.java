package se.radslag.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a result must keep to beside the budget. Projects are named by id.
 *
 * @param fixed funded before the vote, out of the same budget
 * @param minimumVotes projects listed by fewer voters are not funded
 * @param minimumScore projects of a lower sum of points (on ballots without points: votes) are not funded
 * @param exclusive of each group at most one is funded
 * @param requires a project is funded only when all that it requires are
 * @param limits how much money a category or an area gets at least and at most
 */
public record Constraints(
        List<String> fixed,
        long minimumVotes,
        BigDecimal minimumScore,
        List<Set<String>> exclusive,
        Map<String, Set<String>> requires,
        List<Limit> limits) {

    public static final Constraints NONE =
            new Constraints(List.of(), 0, BigDecimal.ZERO, List.of(), Map.of(), List.of());

    /**
     * Bounds on the money of the projects whose attribute has a value. A minimum reserves money: what is left for
     * others never falls below what is missing to it, as far as there are projects to spend it on.
     *
     * @param attribute {@code category}, {@code district} or another column
     * @param minimum in the election's currency, zero for none
     * @param maximum in the election's currency, null for none
     */
    public record Limit(
            String attribute,
            String value,
            BigDecimal minimum,
            @Nullable BigDecimal maximum) {}

    public Constraints {
        fixed = List.copyOf(fixed);
        exclusive = exclusive.stream().map(Set::copyOf).toList();
        requires = Map.copyOf(requires);
        limits = List.copyOf(limits);
    }

    public Constraints withFixed(List<String> others) {
        return new Constraints(others, minimumVotes, minimumScore, exclusive, requires, limits);
    }

    public Constraints withMinimumVotes(long other) {
        return new Constraints(fixed, other, minimumScore, exclusive, requires, limits);
    }

    public Constraints withMinimumScore(BigDecimal other) {
        return new Constraints(fixed, minimumVotes, other, exclusive, requires, limits);
    }

    public Constraints withExclusive(List<Set<String>> others) {
        return new Constraints(fixed, minimumVotes, minimumScore, others, requires, limits);
    }

    public Constraints withRequires(Map<String, Set<String>> others) {
        return new Constraints(fixed, minimumVotes, minimumScore, exclusive, others, limits);
    }

    public Constraints withLimits(List<Limit> others) {
        return new Constraints(fixed, minimumVotes, minimumScore, exclusive, requires, others);
    }
}
