package se.radslag.methods.budget.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundCheck.Fault;
import se.radslag.methods.budget.round.Rounds;

/** The publication of list and rules, asked about once more before it is done. */
@Controller
class PublicationController {

    private final Rounds rounds;
    private final ProjectRepository projects;
    private final Readiness readiness;
    private final PublishRules publish;

    PublicationController(Rounds rounds, ProjectRepository projects, Readiness readiness, PublishRules publish) {
        this.rounds = rounds;
        this.projects = projects;
        this.readiness = readiness;
        this.publish = publish;
    }

    @GetMapping("/arbete/budget/{activityId}/faststall")
    Html ask(@PathVariable long activityId, Visitor visitor) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        return new Html("budget/publication", page(found, readiness.of(found.round(), found.activity())));
    }

    @PostMapping("/arbete/budget/{activityId}/faststall")
    Object publish(@PathVariable long activityId, Visitor visitor, Frame frame, HttpServletResponse response) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        return switch (publish.of(found.activity(), visitor.known().id())) {
            case PublishRules.Outcome.NotReady(List<Fault> faults) ->
                Html.invalid("budget/publication", page(found, faults));
            case PublishRules.Outcome.Published() -> {
                Flash.say(response, frame.t("budget.published"));
                yield "redirect:/arbete/budget/" + activityId;
            }
            case PublishRules.Outcome.Before() -> "redirect:/arbete/budget/" + activityId;
        };
    }

    private PublicationPage page(Rounds.Found found, List<Fault> faults) {
        return new PublicationPage(
                found.activity(),
                found.round(),
                projects.listListed(found.round().activityId()),
                faults);
    }
}
