package se.radslag.methods.budget.setup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundPart;
import se.radslag.methods.budget.round.Rounds;

/** A round on the workbench: how far it has come, and the ways to its parts. */
@Controller("budgetWorkController")
class WorkController {

    private final Rounds rounds;
    private final ProjectRepository projects;
    private final Readiness readiness;
    private final ObjectProvider<RoundPart> parts;

    WorkController(Rounds rounds, ProjectRepository projects, Readiness readiness, ObjectProvider<RoundPart> parts) {
        this.rounds = rounds;
        this.projects = projects;
        this.readiness = readiness;
        this.parts = parts;
    }

    @GetMapping("/arbete/budget/{activityId}")
    Html show(@PathVariable long activityId, Visitor visitor, Frame frame) {
        Activity activity = rounds.prepared(activityId, visitor);
        return new Html(
                "budget/work",
                rounds.find(activityId)
                        .map(round -> new WorkPage(
                                activity,
                                round,
                                projects.count(activityId),
                                readiness.of(round, activity),
                                parts.stream()
                                        .sorted(Comparator.comparingInt(RoundPart::order))
                                        .flatMap(part -> part.onWork(round, activity, frame).stream())
                                        .toList()))
                        .orElseGet(() -> new WorkPage(activity, null, Map.of(), List.of(), List.of())));
    }
}
