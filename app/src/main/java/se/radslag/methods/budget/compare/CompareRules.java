package se.radslag.methods.budget.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.radslag.methods.budget.count.CountingRule;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.TieOrder;
import se.radslag.tally.UnbrokenTie;
import se.radslag.tally.measure.Measures;
import se.radslag.tally.measure.Shares;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;
import se.radslag.tally.pabulib.Terms;

/** Counts the same ballots by several rules and measures how the results differ. */
final class CompareRules {

    /** The most ballots that are compared; more would keep whoever asks waiting. */
    static final int MOST_BALLOTS = 100_000;

    private static final List<CountingRule> USUAL = List.of(
            new CountingRule("equal-shares", "cost", "add1u", "max-votes", ""),
            new CountingRule("greedy", "cost", "none", "max-votes", ""),
            new CountingRule("phragmen", "cost", "none", "max-votes", ""),
            new CountingRule("max-welfare", "cost", "none", "max-votes", ""));

    private final PabulibFile file;
    private final Terms terms;

    private CompareRules(PabulibFile file) {
        this.file = file;
        this.terms = Terms.of(file);
    }

    /** What came of it. */
    sealed interface Compared {

        /** @param problems with line and column */
        record Unread(List<String> problems) implements Compared {}

        record TooMany(int ballots) implements Compared {}

        record Done(Comparison comparison) implements Compared {}
    }

    /**
     * Counts a {@code .pb} file by the usual rules.
     *
     * @param own the rule of the round at hand, which is counted too where it is none of the usual
     */
    static Compared of(byte[] bytes, CountingRule own) {
        return switch (PabulibReader.read(bytes, Strictness.LENIENT)) {
            case Reading.Refused(var messages) ->
                new Compared.Unread(messages.stream()
                        .filter(message -> message.error())
                        .map(Object::toString)
                        .toList());
            case Reading.Read(PabulibFile file, var messages) ->
                file.election().ballots().voters() > MOST_BALLOTS
                        ? new Compared.TooMany(file.election().ballots().voters())
                        : compared(file, own);
        };
    }

    private static Compared compared(PabulibFile file, CountingRule own) {
        try {
            return new Compared.Done(new CompareRules(file).compare(own));
        } catch (IllegalArgumentException wrongTerms) {
            return new Compared.Unread(List.of(String.valueOf(wrongTerms.getMessage())));
        }
    }

    private Comparison compare(CountingRule own) {
        var rules = new ArrayList<>(USUAL);
        if (USUAL.stream().noneMatch(usual -> usual.rule().equals(own.rule()))) {
            rules.addFirst(own);
        }
        List<Comparison.Column> columns = rules.stream().map(this::column).toList();
        Election election = file.election();
        return new Comparison(
                election.ballots().voters(),
                election.projects().size(),
                election.budget().longValue(),
                columns,
                spread("pot", Terms.POT, columns),
                spread("category", Terms.CATEGORY, columns));
    }

    private Comparison.Column column(CountingRule rule) {
        Election election = file.election();
        TieOrder ties = TieOrder.of(TieOrder.Criterion.MAX_VOTES, TieOrder.Criterion.ID_NUMBER);
        try {
            Outcome outcome = terms.rule(rule.toRule(election)).count(election, ties, terms.constraints());
            Measures measures = Measures.of(outcome);
            Map<String, Map<String, Long>> money = new LinkedHashMap<>();
            for (String attribute : List.of(Terms.POT, Terms.CATEGORY)) {
                money.put(attribute, money(attribute, outcome));
            }
            return new Comparison.Column(
                    rule.rule(),
                    true,
                    measures.voters(),
                    measures.withSomething(),
                    measures.averageProjects().doubleValue(),
                    outcome.selections().size(),
                    amount(election, outcome),
                    outcome.winners().stream().map(Project::name).toList(),
                    money);
        } catch (IllegalArgumentException | UnbrokenTie uncounted) {
            return Comparison.Column.uncounted(rule.rule());
        }
    }

    private static long amount(Election election, Outcome outcome) {
        return election.amount(outcome.costUnits()).longValue();
    }

    private static Map<String, Long> money(String attribute, Outcome outcome) {
        Map<String, Long> money = new LinkedHashMap<>();
        for (Shares.Share share : Shares.by(attribute, outcome)) {
            BigDecimal cost = BigDecimal.valueOf(share.cost())
                    .movePointLeft(outcome.election().decimals());
            money.put(share.value(), cost.longValue());
        }
        return money;
    }

    /** The values of an attribute that at least one project has, the most wished for first. */
    private List<Comparison.Group> spread(String key, String attribute, List<Comparison.Column> columns) {
        boolean told = file.election().projects().stream()
                .anyMatch(project -> !project.all(attribute).isEmpty());
        return !told
                ? List.of()
                : columns.stream()
                        .filter(Comparison.Column::counted)
                        .findFirst()
                        .map(column -> column.money().getOrDefault(attribute, Map.of()).keySet().stream()
                                .map(value -> new Comparison.Group(key, attribute, value))
                                .toList())
                        .orElse(List.of());
    }
}
