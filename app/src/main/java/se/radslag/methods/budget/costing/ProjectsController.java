package se.radslag.methods.budget.costing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.Rounds;

/** The projects of a round on the workbench, and a new one by hand. */
@Controller("budgetProjectsController")
class ProjectsController {

    private static final String NEW = "/arbete/budget/{activityId}/projekt/nytt";
    private static final int PAGE = 100;

    private final Rounds rounds;
    private final CostingRepository costing;
    private final TakeIdeas take;
    private final Clock clock;

    ProjectsController(Rounds rounds, CostingRepository costing, TakeIdeas take, Clock clock) {
        this.rounds = rounds;
        this.costing = costing;
        this.take = take;
        this.clock = clock;
    }

    @GetMapping("/arbete/budget/{activityId}/projekt")
    Html list(
            @PathVariable long activityId, @RequestParam(defaultValue = "0") int efter, Visitor visitor, Frame frame) {
        Rounds.Found found = rounds.costed(activityId, visitor);
        List<CostingRepository.Row> listed = costing.listRows(activityId, efter, PAGE + 1);
        List<CostingRepository.Row> rows = listed.subList(0, Math.min(PAGE, listed.size()));
        return new Html(
                "budget/projects",
                new ProjectsPage(
                        found.activity(),
                        found.round(),
                        rows,
                        LocalDate.ofInstant(clock.instant(), Frame.ZONE),
                        listed.size() > PAGE
                                ? frame.url(found.round().workPath() + "/projekt?efter="
                                        + rows.getLast().number())
                                : null));
    }

    @GetMapping(NEW)
    Html ask(@PathVariable long activityId, Typed typed, Visitor visitor) {
        Rounds.Found found = rounds.costed(activityId, visitor);
        return new Html(
                "budget/newProject",
                new NewProjectPage(
                        found.activity(), typed.get("rubrik"), typed.get("text"), typed.get("plats"), Map.of()));
    }

    @PostMapping(NEW)
    Object add(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String plats,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.Found found = rounds.costed(activityId, visitor);
        var errors = new Errors(frame)
                .text("rubrik", rubrik, Project.LONGEST_TITLE, "proposal.title.missing")
                .text("text", text, Project.LONGEST_TEXT, "budget.error.text");
        errors.atMost("plats", plats.strip(), Project.LONGEST_PLACE);
        if (!errors.any()) {
            Optional<Long> added = take.add(
                    activityId,
                    rubrik.strip(),
                    text.strip(),
                    plats.strip(),
                    visitor.known().id());
            if (added.isPresent()) {
                Flash.say(response, frame.t("budget.project.added"));
                return "redirect:/arbete/projekt/" + added.get();
            }
            errors.add("rubrik", "budget.error.fixed");
        }
        return Html.invalid(
                "budget/newProject", new NewProjectPage(found.activity(), rubrik, text, plats, errors.byField()));
    }
}
