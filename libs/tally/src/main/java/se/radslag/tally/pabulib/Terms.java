package se.radslag.tally.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Constraints;
import se.radslag.tally.Constraints.Limit;
import se.radslag.tally.Project;
import se.radslag.tally.Rule;
import se.radslag.tally.rule.Pots;

/**
 * What a round keeps to beside its budget, where the format has no word for it. Rådslag writes it into the files that
 * it publishes, so that whoever has the file counts by the same terms:
 *
 * <ul>
 *   <li>META {@code radslag.pot.NAME}: the money of a pot; the column {@code pot} of a project names the pot that it is
 *       paid from. Pots are counted in the order of the file.
 *   <li>META {@code radslag.least.CATEGORY} and {@code radslag.most.CATEGORY}: what the projects of a category get at
 *       least and at most.
 *   <li>META {@code radslag.least_votes}: projects with fewer votes are not funded.
 *   <li>The columns {@code excludes} and {@code requires} of a project: ids of others, parted by commas.
 * </ul>
 *
 * @param pots the money of each pot, in order; empty where there is one budget for all
 */
public record Terms(Constraints constraints, Map<String, BigDecimal> pots) {

    /** The column of a project that names its pot. */
    public static final String POT = "pot";

    /** The column of a project that names its category. */
    public static final String CATEGORY = "category";

    private static final String POT_KEY = "radslag.pot.";
    private static final String LEAST_KEY = "radslag.least.";
    private static final String MOST_KEY = "radslag.most.";
    private static final String LEAST_VOTES_KEY = "radslag.least_votes";

    public Terms {
        pots = Collections.unmodifiableMap(new LinkedHashMap<>(pots));
    }

    /** @throws IllegalArgumentException where an amount is no number of zero or more */
    public static Terms of(PabulibFile file) {
        Map<String, BigDecimal> pots = named(file, POT_KEY);
        Map<String, BigDecimal> least = named(file, LEAST_KEY);
        Map<String, BigDecimal> most = named(file, MOST_KEY);
        Set<String> limited = new LinkedHashSet<>(least.keySet());
        limited.addAll(most.keySet());
        List<Limit> limits = limited.stream()
                .map(value -> new Limit(
                        CATEGORY, value, least.getOrDefault(value, BigDecimal.ZERO), most.getOrDefault(value, null)))
                .toList();
        List<Set<String>> exclusive = new ArrayList<>();
        Map<String, Set<String>> requires = new HashMap<>();
        for (Project project : file.election().projects()) {
            project.all("excludes").forEach(other -> exclusive.add(Set.of(project.id(), other)));
            if (!project.all("requires").isEmpty()) {
                requires.put(project.id(), Set.copyOf(project.all("requires")));
            }
        }
        String leastVotes = file.meta().get(LEAST_VOTES_KEY);
        return new Terms(
                Constraints.NONE
                        .withMinimumVotes(
                                leastVotes == null
                                        ? 0
                                        : amount(LEAST_VOTES_KEY, leastVotes).longValueExact())
                        .withExclusive(exclusive)
                        .withRequires(requires)
                        .withLimits(limits),
                pots);
    }

    /** The rule as these terms have it counted: pot by pot where there are pots. */
    public Rule rule(Rule each) {
        return pots.isEmpty() ? each : new Pots(each, POT, pots, false);
    }

    /** These terms with a higher or lower number of votes that a project must have. */
    public Terms withMinimumVotes(long other) {
        return new Terms(constraints.withMinimumVotes(other), pots);
    }

    private static Map<String, BigDecimal> named(PabulibFile file, String prefix) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        file.meta().forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                amounts.put(key.substring(prefix.length()), amount(key, value));
            }
        });
        return amounts;
    }

    private static BigDecimal amount(String key, @Nullable String value) {
        BigDecimal amount = Numbers.read(value == null ? "" : value)
                .map(Numbers.Decimal::value)
                .orElseThrow(() -> new IllegalArgumentException(key + " is no number: " + value));
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(key + " is below zero: " + value);
        }
        return amount;
    }
}
