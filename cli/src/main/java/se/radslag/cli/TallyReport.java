package se.radslag.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rational;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Tie;

/**
 * What is told of a count.
 *
 * @param millis how long counting took, reading not included
 * @param explanation where it was asked for; what the result gives the voters is then told, too
 */
record TallyReport(
        Path file,
        Rule rule,
        Outcome outcome,
        long millis,
        @Nullable TallyExplanation explanation) {

    private static final int NAME_WIDTH = 48;
    private static final int ENDOWMENT_DECIMALS = 6;

    /** One object on one line. */
    String json() {
        Election election = outcome.election();
        var line = new JsonLine()
                .put("file", file.toString())
                .put("rule", rule.word())
                .put("winners", outcome.winners().stream().map(Project::id).toList())
                .put("total_cost", totalCost())
                .put("budget", election.budget())
                .put("ties", outcome.ties(), TallyReport::tie)
                .put("millis", millis)
                .put("projects", election.projects().size())
                .put("voters", election.ballots().voters());
        Rational endowment = outcome.endowment();
        if (endowment != null) {
            line.put("endowment", election.amount(1).multiply(endowment.rounded(ENDOWMENT_DECIMALS)));
        }
        if (explanation != null) {
            explanation.json(line);
            TallyMeasures.of(outcome).json(line);
        }
        return line.toString();
    }

    private static void tie(JsonLine line, Tie tie) {
        line.put("round", tie.round())
                .put("tied", tie.tied().stream().map(Project::id).toList())
                .put("chosen", tie.chosen().id())
                .put("decided_by", tie.decidedBy().word());
    }

    private BigDecimal totalCost() {
        return outcome.election().amount(outcome.costUnits());
    }

    /** For people. */
    String table() {
        Election election = outcome.election();
        var text = new StringBuilder();
        text.append(file).append('\n');
        text.append(Words.of(
                        "tally.summary",
                        rule.word(),
                        outcome.winners().size(),
                        election.projects().size(),
                        election.ballots().voters()))
                .append('\n');
        for (Selection selection : outcome.selections()) {
            Project project = election.project(selection.project());
            text.append(String.format(
                    "  %-16s %-" + NAME_WIDTH + "s %14s %8d%s%n",
                    project.id(),
                    shortened(project.name()),
                    project.cost().toPlainString(),
                    election.votes(selection.project()),
                    selection.step() == Selection.Step.RULE
                            ? ""
                            : "  " + Words.of("tally.step." + selection.step().name())));
        }
        text.append(Words.of(
                        "tally.money",
                        totalCost().toPlainString(),
                        election.budget().toPlainString()))
                .append('\n');
        for (Tie tie : outcome.ties()) {
            text.append(Words.of(
                            "tally.tie",
                            tie.round(),
                            ids(tie.tied()),
                            tie.chosen().id(),
                            tie.decidedBy().word()))
                    .append('\n');
        }
        if (explanation != null) {
            text.append(explanation.text()).append(TallyMeasures.of(outcome).text());
        }
        return text.toString();
    }

    private static String ids(List<Project> projects) {
        return projects.stream().map(Project::id).collect(Collectors.joining(", "));
    }

    private static String shortened(String name) {
        return name.length() <= NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "…";
    }
}
