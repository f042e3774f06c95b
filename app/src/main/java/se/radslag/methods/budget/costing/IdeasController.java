package se.radslag.methods.budget.costing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Rounds;

/** Ideas from the dialogue's other activities, chosen for the round one by one or all at once. */
@Controller
class IdeasController {

    private static final String PATH = "/arbete/budget/{activityId}/ideer";
    private static final int PAGE = 50;
    private static final int ALL = 5_000;

    private final Rounds rounds;
    private final Activities activities;
    private final Contributions contributions;
    private final CostingRepository costing;
    private final TakeIdeas take;

    IdeasController(
            Rounds rounds,
            Activities activities,
            Contributions contributions,
            CostingRepository costing,
            TakeIdeas take) {
        this.rounds = rounds;
        this.activities = activities;
        this.contributions = contributions;
        this.costing = costing;
        this.take = take;
    }

    @GetMapping(PATH)
    Html show(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "0") long aktivitet,
            @RequestParam(defaultValue = "0") int efter,
            Visitor visitor,
            Frame frame) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        List<Activity> others = others(found);
        Activity source = others.stream()
                .filter(one -> one.id() == aktivitet)
                .findFirst()
                .orElse(others.isEmpty() ? null : others.getFirst());
        List<Contribution> said = source == null ? List.of() : contributions.listStanding(source.id(), efter, PAGE + 1);
        List<Contribution> page = said.subList(0, Math.min(PAGE, said.size()));
        return new Html(
                "budget/ideas",
                new IdeasPage(
                        found.activity(),
                        found.round(),
                        others,
                        source,
                        source != null && costing.listSources(activityId).contains(source.id()),
                        page,
                        costing.listTaken(
                                activityId, page.stream().map(Contribution::id).toList()),
                        source == null || said.size() <= PAGE
                                ? null
                                : frame.url("/arbete/budget/" + activityId + "/ideer?aktivitet=" + source.id()
                                        + "&efter=" + page.getLast().number())));
    }

    @PostMapping(PATH)
    String takeChosen(
            @PathVariable long activityId,
            @RequestParam long aktivitet,
            @RequestParam(defaultValue = "") Set<Long> bidrag,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        source(found, aktivitet);
        int taken = take.take(activityId, bidrag, visitor.known().id());
        Flash.say(response, frame.t("budget.ideas.taken", taken));
        return back(activityId, aktivitet);
    }

    @PostMapping(PATH + "/alla")
    String takeAll(
            @PathVariable long activityId,
            @RequestParam long aktivitet,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        Activity source = source(found, aktivitet);
        int taken = take.take(
                activityId,
                contributions.listStanding(source.id(), 0, ALL).stream()
                        .map(Contribution::id)
                        .toList(),
                visitor.known().id());
        Flash.say(response, frame.t("budget.ideas.taken", taken));
        return back(activityId, aktivitet);
    }

    @PostMapping(PATH + "/nya")
    String feed(
            @PathVariable long activityId,
            @RequestParam long aktivitet,
            @RequestParam(defaultValue = "ja") String nya,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        boolean feeds = nya.equals("ja");
        if (!found.round().isFixed()
                && take.feed(
                        found.round(),
                        source(found, aktivitet),
                        feeds,
                        visitor.known().id())) {
            Flash.say(response, frame.t(feeds ? "budget.ideas.feeds" : "budget.ideas.feeds-no-more"));
        }
        return back(activityId, aktivitet);
    }

    private List<Activity> others(Rounds.Found found) {
        return activities.listOf(found.activity().dialogueId()).stream()
                .filter(one -> !one.method().equals(BudgetRound.METHOD))
                .toList();
    }

    private Activity source(Rounds.Found found, long sourceId) {
        return others(found).stream()
                .filter(one -> one.id() == sourceId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String back(long activityId, long sourceId) {
        return "redirect:/arbete/budget/" + activityId + "/ideer?aktivitet=" + sourceId;
    }
}
