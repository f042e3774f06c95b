package se.radslag.outcome.steering.work;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.GoalRepository;
import se.radslag.outcome.steering.GoalTree;
import se.radslag.outcome.steering.ShowGoal;
import se.radslag.outcome.steering.Stewards;

/** Goals of the workbench: all of them, one of them, a new one, another wording, publication and end. */
@Controller
class GoalWorkController {

    static final String PATH = "/arbete/mal";
    private static final int MOST = 500;
    private static final int REASON = 500;

    private final GoalRepository goals;
    private final GoalTree tree;
    private final ShowGoal show;
    private final Courses courses;
    private final KeepGoals keep;

    GoalWorkController(GoalRepository goals, GoalTree tree, ShowGoal show, Courses courses, KeepGoals keep) {
        this.goals = goals;
        this.tree = tree;
        this.show = show;
        this.courses = courses;
        this.keep = keep;
    }

    @GetMapping(PATH)
    Html list(Visitor visitor) {
        Stewards.require(visitor);
        return new Html(
                "steering/work",
                new WorkPage(
                        tree.of(Goal::isFollowed),
                        courses.home().orElse(null),
                        courses.arePublished(),
                        visitor.has(Role.ADMINISTRATOR)));
    }

    @GetMapping(PATH + "/{id}")
    Html show(@PathVariable long id, Visitor visitor) {
        Stewards.require(visitor);
        return new Html("steering/workGoal", show.of(goal(id), true));
    }

    @GetMapping(PATH + "/ny")
    Html fresh(
            @RequestParam(defaultValue = "") String niva,
            @RequestParam(defaultValue = "") String over,
            Typed typed,
            Visitor visitor,
            Frame frame) {
        Stewards.require(visitor);
        Goal.Kind kind = kind(niva);
        GoalForm form = typed.isEmpty() ? new GoalForm(over, "", "", "") : GoalForm.of(typed::get);
        return new Html("steering/goalForm", page(kind, null, form, new Errors(frame)));
    }

    @PostMapping(PATH + "/ny")
    Object add(
            @RequestParam(defaultValue = "") String niva,
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal.Kind kind = kind(niva);
        GoalForm form = GoalForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame, above(kind));
        if (errors.any()) {
            return Html.invalid("steering/goalForm", page(kind, null, form, errors));
        }
        String path = keep.add(
                once,
                new GoalRepository.Draft(
                        kind,
                        kind.above() == null ? null : Long.valueOf(form.over()),
                        form.rubrik(),
                        form.text(),
                        form.ansvar()));
        Flash.say(response, frame.t("steering.goal.added"));
        return "redirect:" + path;
    }

    @GetMapping(PATH + "/{id}/andra")
    Html ask(@PathVariable long id, Typed typed, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        Goal goal = goal(id);
        GoalForm form = typed.isEmpty() ? GoalForm.of(goal) : GoalForm.of(typed::get);
        return new Html("steering/goalForm", page(goal.kind(), goal, form, new Errors(frame)));
    }

    @PostMapping(PATH + "/{id}/andra")
    Object edit(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(id);
        GoalForm form = GoalForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame, null);
        if (!errors.any() && !keep.edit(id, version, form)) {
            goal = goal(id);
            errors.add("rubrik", "decision.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("steering/goalForm", page(goal.kind(), goal, form, errors));
        }
        Flash.say(response, frame.t("steering.saved"));
        return "redirect:" + goal.workPath();
    }

    /** Where signing in leads back to. */
    @GetMapping(PATH + "/{id}/publicera")
    String again(@PathVariable long id) {
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/publicera")
    String publish(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(id);
        keep.publish(goal);
        Flash.say(response, frame.t("steering.goal.published"));
        return "redirect:" + goal.workPath();
    }

    @GetMapping(PATH + "/{id}/avsluta")
    Html askEnding(@PathVariable long id, Typed typed, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        return new Html("steering/goalEnd", new GoalForm.Ending(goal(id), typed.get("skal"), new Errors(frame)));
    }

    @PostMapping(PATH + "/{id}/avsluta")
    Object end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String skal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(id);
        Errors errors = new Errors(frame).text("skal", skal, REASON);
        if (errors.any()) {
            return Html.invalid("steering/goalEnd", new GoalForm.Ending(goal, skal, errors));
        }
        keep.end(goal, skal.strip());
        Flash.say(response, frame.t("steering.goal.ended"));
        return "redirect:" + PATH;
    }

    private Goal goal(long id) {
        return goals.find(id).filter(Goal::isFollowed).orElseThrow(NotFound::new);
    }

    private static Goal.Kind kind(String name) {
        Goal.Kind kind = Goal.Kind.named(name);
        if (kind == null) {
            throw new NotFound();
        }
        return kind;
    }

    private @Nullable Map<String, String> above(Goal.Kind kind) {
        Goal.Kind wanted = kind.above();
        if (wanted == null) {
            return null;
        }
        var above = new LinkedHashMap<String, String>();
        List<Goal> all = goals.list(MOST);
        all.stream()
                .filter(goal -> goal.kind() == wanted && goal.isFollowed())
                .forEach(goal -> above.put(Long.toString(goal.id()), goal.title()));
        return above;
    }

    private GoalForm.Page page(Goal.Kind kind, @Nullable Goal goal, GoalForm form, Errors errors) {
        return new GoalForm.Page(kind, goal, form, goal == null ? above(kind) : null, errors, UUID.randomUUID());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry goalWork() {
            return new WorkEntry(PATH, "steering.work", 54, Stewards::includes);
        }
    }
}
