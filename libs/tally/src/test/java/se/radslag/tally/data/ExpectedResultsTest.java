package se.radslag.tally.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rule;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.TieOrder.Criterion;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.CumulativeTransfer;
import se.radslag.tally.rule.CumulativeTransfer.Measure;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.EqualShares.Completion;
import se.radslag.tally.rule.EqualShares.Start;
import se.radslag.tally.rule.EqualShares.Stop;
import se.radslag.tally.rule.Greedy;
import se.radslag.tally.rule.MaxWelfare;
import se.radslag.tally.rule.Phragmen;

/** What other programs made of the same elections. */
class ExpectedResultsTest {

    private static final TieOrder PABUTOOLS = TieOrder.of(Criterion.ID_STRING);
    private static final TieOrder SMALL_FIRST = TieOrder.of(Criterion.MIN_COST, Criterion.MAX_VOTES);
    private static final Pattern WINNERS =
            Pattern.compile("\"winners(?:_in_selection_order)?\"\\s*:\\s*\\[([^\\]]*)\\]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /**
     * Where cumulative transfer parts from pabutools, which keeps money with projects that are funded already
     * ({@link PabutoolsTransfers}); {@link #wherePabutoolsPartsItKeepsMoneyWithFundedProjects} shows that it is this.
     */
    private static final Set<String> APART = Set.of(
            "Poland_Czestochowa_2025_Polnoc.cstv_EWT_norm.json", "Poland_Czestochowa_2025_Polnoc.cstv_EWTS_norm.json");

    /** @param ordered whether the other program tells the order of selection, and computes exactly */
    private record Way(Rule rule, TieOrder ties, boolean ordered) {}

    @TestFactory
    Stream<DynamicTest> winnersAreThoseOfOtherPrograms() {
        return RealData.list(RealData.folder().resolve("pb-expected"), ".json").stream()
                .filter(file -> way(variant(file)).isPresent())
                .filter(file -> !APART.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    @TestFactory
    Stream<DynamicTest> wherePabutoolsPartsItKeepsMoneyWithFundedProjects() {
        return RealData.list(RealData.folder().resolve("pb-expected"), ".json").stream()
                .filter(file -> APART.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Measure measure = variant(file).equals("cstv_EWT_norm") ? Measure.EXCESS : Measure.SUPPORT;
                    var theirs =
                            new PabutoolsTransfers(RealData.election(name(file)).election(), measure);

                    assertThat(theirs.ids()).isEqualTo(winners(file).orElseThrow());
                    assertThat(theirs.lockedMoney()).isTrue();
                }));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.[^.]*\\.json$", "");
    }

    private static Optional<List<String>> winners(Path file) throws IOException {
        Matcher winners = WINNERS.matcher(Files.readString(file));
        return winners.find()
                ? Optional.of(QUOTED.matcher(winners.group(1))
                        .results()
                        .map(one -> one.group(1))
                        .toList())
                : Optional.empty();
    }

    private static String variant(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        return parts[parts.length - 2];
    }

    private static Optional<Way> way(String variant) {
        return Optional.ofNullable(
                switch (variant) {
                    case "greedy_cost" -> new Way(Greedy.bySatisfaction(Utility.COST), PABUTOOLS, true);
                    case "greedy_card" -> new Way(Greedy.bySatisfaction(Utility.CARDINALITY), PABUTOOLS, true);
                    case "greedy_score" -> new Way(Greedy.bySatisfaction(Utility.SCORE), PABUTOOLS, true);
                    case "greedy_borda" -> new Way(Greedy.bySatisfaction(Utility.BORDA), PABUTOOLS, true);
                    case "mes_cost", "mes_cost_plainprofile" ->
                        new Way(shares(Utility.COST, Completion.NONE), PABUTOOLS, true);
                    case "mes_cost_eqtb" -> new Way(shares(Utility.COST, Completion.NONE), SMALL_FIRST, true);
                    case "mes_card" -> new Way(shares(Utility.CARDINALITY, Completion.NONE), PABUTOOLS, true);
                    case "mes_score" -> new Way(shares(Utility.SCORE, Completion.NONE), PABUTOOLS, true);
                    case "mes_borda" -> new Way(shares(Utility.BORDA, Completion.NONE), PABUTOOLS, true);
                    case "mes_cost_add1" -> new Way(shares(Utility.COST, Completion.ADD1), PABUTOOLS, true);
                    case "mes_score_add1" -> new Way(shares(Utility.SCORE, Completion.ADD1), PABUTOOLS, true);
                    case "mes_card_add1u" ->
                        new Way(shares(Utility.CARDINALITY, Completion.ADD1_UTILITARIAN), PABUTOOLS, true);
                    case "js_none_floats", "js_none_fractions" ->
                        new Way(shares(Utility.COST, Completion.NONE), SMALL_FIRST, true);
                    case "js_add1_floats" ->
                        new Way(
                                new EqualShares(Utility.COST, Completion.ADD1, Start.EXACT, Stop.EXHAUSTIVE_OVER_ALL),
                                SMALL_FIRST,
                                false);
                    case "js_add1u_int_floats" ->
                        new Way(
                                new EqualShares(
                                        Utility.COST,
                                        Completion.ADD1_UTILITARIAN,
                                        Start.INTEGRAL,
                                        Stop.EXHAUSTIVE_OVER_ALL),
                                SMALL_FIRST,
                                false);
                    case "eqpy_none_floats", "eqpy_none_fractions" ->
                        new Way(shares(Utility.COST, Completion.NONE), SMALL_FIRST, true);
                    case "eqpy_add1_floats", "eqpy_add1_fractions" ->
                        new Way(
                                new EqualShares(Utility.COST, Completion.ADD1, Start.EXACT, Stop.EXHAUSTIVE_OVER_ALL),
                                SMALL_FIRST,
                                true);
                    case "phragmen" -> new Way(new Phragmen(), PABUTOOLS, false);
                    case "maxwelfare_cost" -> new Way(new MaxWelfare(Utility.COST), PABUTOOLS, false);
                    case "maxwelfare_card" -> new Way(new MaxWelfare(Utility.CARDINALITY), PABUTOOLS, false);
                    case "cstv_EWT_norm" -> new Way(new CumulativeTransfer(Measure.EXCESS), PABUTOOLS, true);
                    case "cstv_EWTC_norm" -> new Way(new CumulativeTransfer(Measure.SUPPORT_PER_COST), PABUTOOLS, true);
                    case "cstv_EWTS_norm" -> new Way(new CumulativeTransfer(Measure.SUPPORT), PABUTOOLS, true);
                    default -> null;
                });
    }

    private static EqualShares shares(Utility utility, Completion completion) {
        return new EqualShares(utility, completion);
    }

    private static void compare(Path file) throws IOException {
        Way way = way(variant(file)).orElseThrow();
        Optional<List<String>> told = winners(file);
        if (told.isEmpty()) {
            return;
        }
        List<String> expected = told.get();
        Election election = RealData.election(name(file)).election();
        Outcome outcome = way.rule.count(election, way.ties);
        List<String> found = outcome.winners().stream().map(Project::id).toList();
        if (way.rule instanceof MaxWelfare most) {
            assertThat(welfare(election, most.utility(), found)).isEqualTo(welfare(election, most.utility(), expected));
        } else if (way.ordered) {
            assertThat(found).isEqualTo(expected);
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static long welfare(Election election, Utility utility, List<String> winners) {
        var support = Support.of(election, utility);
        return winners.stream()
                .map(election.placeOfId()::get)
                .mapToLong(project -> support.total(project) * support.factor(project))
                .sum();
    }
}
