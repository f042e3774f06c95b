package se.radslag.methods.budget.count;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundPart;

/** The result on the pages of the round and its projects. */
@Component
class ResultPart implements RoundPart {

    private static final int FIRST = -50;

    private final ResultRepository results;

    ResultPart(ResultRepository results) {
        this.results = results;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Section> onRound(BudgetRound round, Activity activity, Frame frame) {
        return results.find(round.activityId())
                .map(result -> new Section(
                        "resultat",
                        frame.t("count.result"),
                        Html.part(
                                "count/section",
                                new SectionPage(sentence(result, frame), Result.path(round.activityId())),
                                frame)));
    }

    @Override
    public Optional<Section> onProject(Project project, BudgetRound round, Activity activity, Frame frame) {
        return results.findLine(project.id())
                .map(line -> new Section(
                        "resultat",
                        frame.t(line.isFunded() ? "count.project.funded" : "count.project.not-funded"),
                        Html.part(
                                "count/section",
                                new SectionPage(
                                        frame.t("count.project.votes", line.votes()) + " "
                                                + Wording.why(line, round, frame),
                                        Result.path(round.activityId())),
                                frame)));
    }

    @Override
    public Optional<String> figure(BudgetRound round, Activity activity, Frame frame) {
        return results.find(round.activityId()).map(result -> sentence(result, frame));
    }

    @Override
    public List<WorkLink> onWork(BudgetRound round, Activity activity, Frame frame) {
        return results
                .find(round.activityId())
                .map(result -> new WorkLink(
                        frame.url(Result.path(round.activityId())), frame.t("count.result"), sentence(result, frame)))
                .stream()
                .toList();
    }

    private String sentence(Result result, Frame frame) {
        List<Result.Line> lines = results.listLines(result.activityId());
        return frame.t(
                "count.sentence", lines.stream().filter(Result.Line::isFunded).count(), lines.size(), result.voters());
    }
}
