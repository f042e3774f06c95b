package se.radslag.methods.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** The public page of a round. */
@Controller("budgetRoundController")
class RoundController {

    private final Rounds rounds;
    private final ProjectRepository projects;
    private final ObjectProvider<RoundPart> parts;

    RoundController(Rounds rounds, ProjectRepository projects, ObjectProvider<RoundPart> parts) {
        this.rounds = rounds;
        this.projects = projects;
        this.parts = parts;
    }

    @GetMapping("/aktiviteter/{activityId}/budget")
    Html show(@PathVariable long activityId, Visitor visitor, Frame frame) {
        Activity activity = rounds.activity(activityId, visitor);
        List<RoundPart> sorted =
                parts.stream().sorted(Comparator.comparingInt(RoundPart::order)).toList();
        return new Html(
                "budget/round",
                rounds.find(activityId)
                        .map(round -> new RoundPage(
                                activity,
                                round,
                                sorted.stream()
                                        .map(part -> part.act(round, activity, frame))
                                        .flatMap(Optional::stream)
                                        .findFirst()
                                        .orElse(null),
                                sorted.stream()
                                        .filter(part -> part.order() < 0)
                                        .flatMap(part -> part.onRound(round, activity, frame).stream())
                                        .toList(),
                                projects.listListed(activityId),
                                sorted.stream()
                                        .filter(part -> part.order() >= 0)
                                        .flatMap(part -> part.onRound(round, activity, frame).stream())
                                        .toList()))
                        .orElseGet(() -> new RoundPage(activity, null, null, List.of(), List.of(), List.of())));
    }
}
