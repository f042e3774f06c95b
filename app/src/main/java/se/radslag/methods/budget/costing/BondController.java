package se.radslag.methods.budget.costing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.Bond;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.Rounds;

/** Projects that exclude or require each other, on the workbench. */
@Controller
class BondController {

    private static final String PATH = "/arbete/projekt/{id}/band";

    private final Rounds rounds;
    private final ProjectRepository projects;
    private final BindProjects bind;
    private final ProjectWorkPages pages;

    BondController(Rounds rounds, ProjectRepository projects, BindProjects bind, ProjectWorkPages pages) {
        this.rounds = rounds;
        this.projects = projects;
        this.bind = bind;
        this.pages = pages;
    }

    @PostMapping(PATH)
    Object add(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.FoundProject found = prepared(id, visitor);
        var errors = new Errors(frame);
        Optional<Bond.Kind> kind = Arrays.stream(Bond.Kind.values())
                .filter(one -> one.name().equals(fields.getOrDefault("band", "")))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add("band", "budget.error.choose");
        }
        Optional<Project> other =
                projects.findBeside(found.round().activityId(), id, fields.getOrDefault("band-med", ""));
        if (other.isEmpty()) {
            errors.add("band-med", "budget.error.choose");
        }
        if (!errors.any()) {
            switch (bind.bind(found.project(), other.orElseThrow(), kind.orElseThrow())) {
                case FIXED -> errors.add("band", "budget.error.fixed");
                case BOUND -> errors.add("band-med", "budget.bond.already");
                case DONE -> {
                    return done(found.project(), "budget.bond.added", frame, response);
                }
            }
        }
        return pages.show(found, null, fields, errors.byField(), visitor);
    }

    @PostMapping(PATH + "/bort")
    String remove(
            @PathVariable long id, @RequestParam long med, Visitor visitor, Frame frame, HttpServletResponse response) {
        Project project = prepared(id, visitor).project();
        boolean loosed = bind.loose(project, med) == BindProjects.Outcome.DONE;
        return done(project, loosed ? "budget.bond.removed" : "budget.error.fixed", frame, response);
    }

    private Rounds.FoundProject prepared(long id, Visitor visitor) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        visitor.requireIn(found.activity().dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR);
        return found;
    }

    private static String done(Project project, String key, Frame frame, HttpServletResponse response) {
        Flash.say(response, frame.t(key));
        return "redirect:" + project.workPath() + "#banden";
    }
}
