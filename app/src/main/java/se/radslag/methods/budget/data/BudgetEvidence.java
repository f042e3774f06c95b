package se.radslag.methods.budget.data;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.count.Money;
import se.radslag.methods.budget.count.Result;
import se.radslag.methods.budget.count.ResultRepository;
import se.radslag.methods.budget.count.Wording;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundEvidence;

/**
 * What a vote gave, for the decision brief: how many voted, what is funded, and what many wanted that is not, with the
 * reasons. How the voters compare with the population is told by the house for all methods alike.
 */
@Component
class BudgetEvidence implements RoundEvidence {

    private static final int MOST_PASSED_OVER = 5;

    private final ResultRepository results;

    BudgetEvidence(ResultRepository results) {
        this.results = results;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Block> of(BudgetRound round, Activity activity, Frame frame) {
        return results.find(activity.id())
                .map(result -> blocks(round, result, results.listLines(activity.id()), frame))
                .orElse(List.of());
    }

    private static List<Block> blocks(BudgetRound round, Result result, List<Result.Line> lines, Frame frame) {
        List<Result.Line> funded = lines.stream().filter(Result.Line::isFunded).toList();
        List<Result.Line> passedOver = lines.stream()
                .filter(line -> !line.isFunded() && line.votes() > 0)
                .limit(MOST_PASSED_OVER)
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(figures(result, lines, funded, frame));
        blocks.add(new Block.Text(frame.t("count.rule." + round.rule()) + "\n\n"
                + frame.t("count.evidence.recount", result.fileName(), result.sha256(), result.command())));
        if (!funded.isEmpty()) {
            blocks.add(table("count.evidence.funded", round, result, funded, false, frame));
        }
        if (!passedOver.isEmpty()) {
            blocks.add(table("count.evidence.passed-over", round, result, passedOver, true, frame));
        }
        return List.copyOf(blocks);
    }

    private static Block figures(Result result, List<Result.Line> lines, List<Result.Line> funded, Frame frame) {
        Recount all = Recount.count(BudgetData.RESULTS).where("activity", result.activityId());
        return new Block.Figures(List.of(
                new Figure(frame.t("count.figure.voters"), result.voters(), total(result, "voters")),
                new Figure(
                        frame.t("count.figure.with-something"),
                        result.withSomething(),
                        total(result, "with_something")),
                new Figure(frame.t("count.figure.projects"), lines.size(), all),
                new Figure(frame.t("count.figure.funded"), funded.size(), all.where("funded", true)),
                new Figure(
                        frame.t("count.figure.spent"),
                        funded.stream().mapToLong(Result.Line::cost).sum(),
                        Recount.sum("cost", BudgetData.RESULTS)
                                .where("activity", result.activityId())
                                .where("funded", true))));
    }

    private static Recount total(Result result, String measure) {
        return Recount.sum("count", BudgetData.TOTALS)
                .where("activity", result.activityId())
                .where("measure", measure);
    }

    private static Block table(
            String key, BudgetRound round, Result result, List<Result.Line> lines, boolean withWhy, Frame frame) {
        var head =
                new ArrayList<String>(List.of(frame.t("count.project"), frame.t("count.votes"), frame.t("count.cost")));
        if (withWhy) {
            head.add(frame.t("count.why"));
        }
        return new Block.Table(
                frame.t(key),
                List.copyOf(head),
                lines.stream()
                        .map(line -> row(round, result, line, withWhy, frame))
                        .toList());
    }

    private static Block.Row row(BudgetRound round, Result result, Result.Line line, boolean withWhy, Frame frame) {
        var cells = new ArrayList<Block.Cell>(List.of(
                new Block.Cell(
                        frame.number(line.votes()),
                        new Figure(frame.t("count.votes"), line.votes(), of("votes", result, line))),
                new Block.Cell(
                        Money.of(line.cost(), round.currency(), frame),
                        new Figure(frame.t("count.cost"), line.cost(), of("cost", result, line)))));
        if (withWhy) {
            cells.add(new Block.Cell(Wording.why(line, round, frame), null));
        }
        return new Block.Row(line.title(), List.copyOf(cells));
    }

    private static Recount of(String column, Result result, Result.Line line) {
        return Recount.sum(column, BudgetData.RESULTS)
                .where("activity", result.activityId())
                .where("number", line.number());
    }
}
