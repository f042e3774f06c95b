package se.radslag.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.radslag.tally.Election;
import se.radslag.tally.Rule;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.Terms;
import se.radslag.tally.rule.BoundedOverspending;
import se.radslag.tally.rule.Comparison;
import se.radslag.tally.rule.CumulativeTransfer;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.ExpandingApprovals;
import se.radslag.tally.rule.Greedy;
import se.radslag.tally.rule.MaxWelfare;
import se.radslag.tally.rule.Phragmen;

/** The options that say how to count. */
final class TallyRules {

    private static final List<String> RULES = List.of(
            "equal-shares",
            "greedy",
            "greedy-no-skip",
            "poznan",
            "phragmen",
            "max-welfare",
            "bos",
            "cstv",
            "expanding-approvals");

    @Option(names = "--rule", paramLabel = "RULE", defaultValue = "equal-shares", descriptionKey = "tally.rule")
    @SuppressWarnings("NullAway.Init")
    private String rule;

    @Option(names = "--utility", paramLabel = "UTILITY", descriptionKey = "tally.utility")
    private @Nullable String utility;

    @Option(
            names = "--completion",
            paramLabel = "COMPLETION",
            defaultValue = "none",
            descriptionKey = "tally.completion")
    @SuppressWarnings("NullAway.Init")
    private String completion;

    @Option(names = "--add1-stop", paramLabel = "STOP", defaultValue = "exhaustive", descriptionKey = "tally.add1-stop")
    @SuppressWarnings("NullAway.Init")
    private String stop;

    @Option(names = "--start", paramLabel = "START", defaultValue = "exact", descriptionKey = "tally.start")
    @SuppressWarnings("NullAway.Init")
    private String start;

    @Option(names = "--measure", paramLabel = "MEASURE", defaultValue = "excess", descriptionKey = "tally.measure")
    @SuppressWarnings("NullAway.Init")
    private String measure;

    @Option(
            names = "--ties",
            paramLabel = "ORDER",
            split = ",",
            defaultValue = "id-string",
            descriptionKey = "tally.ties")
    @SuppressWarnings("NullAway.Init")
    private List<String> ties;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "", descriptionKey = "tally.seed")
    @SuppressWarnings("NullAway.Init")
    private String seed;

    @Option(names = "--compare", paramLabel = "greedy", descriptionKey = "tally.compare")
    private @Nullable String compare;

    @Option(names = "--minimum-votes", paramLabel = "N", defaultValue = "0", descriptionKey = "tally.minimum-votes")
    private long minimumVotes;

    /** Looks every word up, so that a wrong one is told before any file is read. */
    void check() {
        choose("--rule", RULES, Function.identity(), rule);
        utility();
        equalShares();
        tieOrder();
        cumulativeTransfer();
        if (compare != null) {
            choose("--compare", List.of("greedy"), Function.identity(), compare);
        }
    }

    /** The rule for an election: greedy goes by points where ballots have them. */
    Rule rule(Election election) {
        Rule chosen =
                switch (rule) {
                    case "greedy" -> greedy(election, Greedy.Misfit.SKIP);
                    case "greedy-no-skip" -> Greedy.byVotes(election, Greedy.Misfit.STOP);
                    case "poznan" -> Greedy.byVotes(election, Greedy.Misfit.EIGHTY_PERCENT);
                    case "phragmen" -> new Phragmen();
                    case "max-welfare" -> new MaxWelfare(utility());
                    case "bos" -> new BoundedOverspending(utility());
                    case "cstv" -> cumulativeTransfer();
                    case "expanding-approvals" -> new ExpandingApprovals();
                    default -> equalShares();
                };
        return compare == null ? chosen : new Comparison(chosen, Greedy.byVotes(election, Greedy.Misfit.SKIP));
    }

    private Greedy greedy(Election election, Greedy.Misfit misfit) {
        return utility == null ? Greedy.byVotes(election, misfit) : Greedy.bySatisfaction(utility());
    }

    EqualShares equalShares() {
        return new EqualShares(
                utility(),
                choose(
                        "--completion",
                        List.of(EqualShares.Completion.values()),
                        EqualShares.Completion::word,
                        completion),
                choose("--start", List.of(EqualShares.Start.values()), EqualShares.Start::word, start),
                choose("--add1-stop", List.of(EqualShares.Stop.values()), EqualShares.Stop::word, stop));
    }

    private CumulativeTransfer cumulativeTransfer() {
        return new CumulativeTransfer(choose(
                "--measure",
                List.of(CumulativeTransfer.Measure.values()),
                one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                measure));
    }

    private Utility utility() {
        return utility == null
                ? Utility.COST
                : choose("--utility", Arrays.asList(Utility.values()), Utility::word, utility);
    }

    TieOrder tieOrder() {
        return new TieOrder(
                ties.stream()
                        .map(word -> choose(
                                "--ties", List.of(TieOrder.Criterion.values()), TieOrder.Criterion::word, word.strip()))
                        .toList(),
                seed);
    }

    /** The terms of a file, with the least number of votes that is asked for here if that is asked for. */
    Terms terms(PabulibFile file) {
        Terms written = Terms.of(file);
        return minimumVotes > 0 ? written.withMinimumVotes(minimumVotes) : written;
    }

    private static <T> T choose(String option, List<T> all, Function<T, String> word, String said) {
        return all.stream()
                .filter(one -> word.apply(one).equals(said))
                .findFirst()
                .orElseThrow(() -> new BadInput(Words.of(
                        "tally.no-such-word",
                        option,
                        said,
                        all.stream().map(word).collect(Collectors.joining(", ")))));
    }
}
