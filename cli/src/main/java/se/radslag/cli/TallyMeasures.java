package se.radslag.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rational;
import se.radslag.tally.measure.Fairness;
import se.radslag.tally.measure.Measures;
import se.radslag.tally.measure.Shares;
import se.radslag.tally.measure.Shares.Share;
import se.radslag.tally.pabulib.Terms;

/**
 * What a result gives the voters, so that it can be compared with another rule's.
 *
 * @param shares where the money goes, by each attribute that the projects have
 */
record TallyMeasures(
        Election election, Measures measures, List<Fairness.Violation> passedOver, Map<String, List<Share>> shares) {

    /** Category, and what tells of a project's area. */
    private static final List<String> ATTRIBUTES = List.of(Terms.CATEGORY, Terms.POT, "district", "neighborhood");

    private static final int DECIMALS = 6;
    private static final double PERCENT = 100;

    static TallyMeasures of(Outcome outcome) {
        Election election = outcome.election();
        Map<String, List<Share>> shares = new LinkedHashMap<>();
        for (String attribute : ATTRIBUTES) {
            if (election.projects().stream()
                    .anyMatch(project -> !project.all(attribute).isEmpty())) {
                shares.put(attribute, Shares.by(attribute, outcome));
            }
        }
        return new TallyMeasures(election, Measures.of(outcome), Fairness.violations(outcome), shares);
    }

    String text() {
        var text = new StringBuilder("\n");
        line(
                text,
                Words.of(
                        "tally.measures.something",
                        measures.withSomething(),
                        measures.voters(),
                        PERCENT * measures.partWithSomething()));
        line(
                text,
                Words.of(
                        "tally.measures.average",
                        rounded(measures.averageProjects()),
                        money(measures.averageMoney()),
                        measures.gini()));
        row(text, "%8s %10s", Words.of("tally.measures.projects"), Words.of("tally.measures.voters"));
        for (int projects = 0; projects < measures.byProjects().length; projects++) {
            long voters = measures.byProjects()[projects];
            row(text, "%8d %10d %6.1f %%", projects, voters, PERCENT * voters / Math.max(1, measures.voters()));
        }
        shares.forEach((attribute, all) -> table(text, attribute, all));
        line(
                text,
                passedOver.isEmpty()
                        ? Words.of("tally.measures.nobody")
                        : Words.of("tally.measures.passed-over", passedOver.size()));
        for (Fairness.Violation group : passedOver) {
            line(
                    text,
                    "  "
                            + Words.of(
                                    "tally.measures.group",
                                    group.project().id(),
                                    group.voters(),
                                    election.amount(group.most()).toPlainString()));
        }
        return text.toString();
    }

    private void table(StringBuilder text, String attribute, List<Share> all) {
        row(
                text,
                "%-30s %14s %8s %8s",
                Words.of("tally.measures.by." + attribute),
                Words.of("tally.measures.cost"),
                Words.of("tally.measures.money"),
                Words.of("tally.measures.votes"));
        for (Share share : all) {
            row(
                    text,
                    "%-30s %14.0f %6.1f %% %6.1f %%",
                    share.value().isEmpty() ? Words.of("tally.measures.none") : share.value(),
                    cost(share),
                    PERCENT * share.money(),
                    PERCENT * share.votes());
        }
    }

    private static void row(StringBuilder text, String format, Object... cells) {
        line(text, String.format(Words.locale(), format, cells));
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }

    /** One object; parts are told from 0 to 1. */
    void json(JsonLine line) {
        line.put("measures", object -> {
            object.put("with_something", measures.withSomething())
                    .put("part_with_something", measures.partWithSomething())
                    .put("average_projects", rounded(measures.averageProjects()))
                    .put("average_money", money(measures.averageMoney()))
                    .put("gini", measures.gini())
                    .put("by_projects", counts(), (one, projects) -> one.put("projects", projects)
                            .put("voters", measures.byProjects()[projects]));
            object.put("passed_over", passedOver, (one, group) -> one.put(
                            "project", group.project().id())
                    .put("voters", group.voters())
                    .put("most", election.amount(group.most())));
            object.put(
                    "shares",
                    each -> shares.forEach(
                            (attribute, all) -> each.put(attribute, all, (one, share) -> one.put("value", share.value())
                                    .put("cost", cost(share))
                                    .put("money", share.money())
                                    .put("votes", share.votes()))));
        });
    }

    private List<Integer> counts() {
        return IntStream.range(0, measures.byProjects().length).boxed().toList();
    }

    private double cost(Share share) {
        return share.cost() * election.amount(1).doubleValue();
    }

    private static BigDecimal rounded(Rational number) {
        return number.rounded(DECIMALS);
    }

    private BigDecimal money(Rational units) {
        return election.amount(1).multiply(rounded(units));
    }
}
