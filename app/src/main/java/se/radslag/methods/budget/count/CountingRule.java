package se.radslag.methods.budget.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.tally.Election;
import se.radslag.tally.Rule;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.BoundedOverspending;
import se.radslag.tally.rule.CumulativeTransfer;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.ExpandingApprovals;
import se.radslag.tally.rule.Greedy;
import se.radslag.tally.rule.MaxWelfare;
import se.radslag.tally.rule.Phragmen;

/**
 * A counting rule in the words of the command line, as a round publishes it.
 *
 * @param ties criteria parted by commas; what they leave equal goes by number
 * @param seed of the lot; empty where none is drawn
 */
public record CountingRule(String rule, String utility, String completion, String ties, String seed) {

    private static final String EQUAL_SHARES = "equal-shares";
    /** Rules that ask what a funded project is worth to a voter. */
    private static final Set<String> BY_UTILITY = Set.of(EQUAL_SHARES, "max-welfare", "bos");

    /** The rule that a round has published. */
    public static CountingRule of(BudgetRound round) {
        return new CountingRule(
                round.rule(),
                round.utility(),
                round.completion(),
                round.ties(),
                round.seed() == null ? "" : round.seed().toString());
    }

    /** The options of {@code bin/radslag tally} that count by it. */
    public String options() {
        var words = new ArrayList<String>(List.of("--rule", rule));
        if (BY_UTILITY.contains(rule)) {
            words.addAll(List.of("--utility", utility));
        }
        if (rule.equals(EQUAL_SHARES)) {
            words.addAll(List.of("--completion", completion));
        }
        words.addAll(List.of("--ties", String.join(",", criteria())));
        if (!seed.isEmpty()) {
            words.addAll(List.of("--seed", seed));
        }
        return String.join(" ", words);
    }

    private List<String> criteria() {
        return Stream.concat(
                        Arrays.stream(ties.split(",")).map(String::strip),
                        Stream.of(TieOrder.Criterion.ID_NUMBER.word()))
                .distinct()
                .toList();
    }

    /** @throws IllegalArgumentException for a word that there is not */
    TieOrder tieOrder() {
        return new TieOrder(
                criteria().stream()
                        .map(word -> one(TieOrder.Criterion.values(), TieOrder.Criterion::word, word))
                        .toList(),
                seed);
    }

    /**
     * The rule itself; rules by votes go by points where ballots have them.
     *
     * @throws IllegalArgumentException for a word that there is not
     */
    public Rule toRule(Election election) {
        return switch (rule) {
            case EQUAL_SHARES ->
                new EqualShares(
                        worth(), one(EqualShares.Completion.values(), EqualShares.Completion::word, completion));
            case "greedy" -> Greedy.byVotes(election, Greedy.Misfit.SKIP);
            case "greedy-no-skip" -> Greedy.byVotes(election, Greedy.Misfit.STOP);
            case "poznan" -> Greedy.byVotes(election, Greedy.Misfit.EIGHTY_PERCENT);
            case "phragmen" -> new Phragmen();
            case "max-welfare" -> new MaxWelfare(worth());
            case "bos" -> new BoundedOverspending(worth());
            case "cstv" -> new CumulativeTransfer(CumulativeTransfer.Measure.EXCESS);
            case "expanding-approvals" -> new ExpandingApprovals();
            default -> throw new IllegalArgumentException("There is no rule " + rule);
        };
    }

    private Utility worth() {
        return one(Utility.values(), Utility::word, utility);
    }

    private static <T> T one(T[] all, Function<T, String> word, @Nullable String said) {
        return Arrays.stream(all)
                .filter(candidate -> word.apply(candidate).equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + said));
    }
}
