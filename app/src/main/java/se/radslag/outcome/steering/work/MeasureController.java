package se.radslag.outcome.steering.work;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Undertakings;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.GoalRepository;
import se.radslag.outcome.steering.Measure;
import se.radslag.outcome.steering.MeasureRepository;
import se.radslag.outcome.steering.Stewards;

/** Measures of the workbench: a new one, how one comes along, and the actions that are a part of it. */
@Controller
class MeasureController {

    private static final String PATH = GoalWorkController.PATH + "/{goalId}/atgard";
    private static final int MOST_PRIORITIES = 100;
    private static final int MOST_ACTIONS = 100;
    private static final int NOTE = 1_000;

    private final GoalRepository goals;
    private final MeasureRepository measures;
    private final PriorityRepository priorities;
    private final Undertakings undertakings;
    private final KeepMeasures keep;

    MeasureController(
            GoalRepository goals,
            MeasureRepository measures,
            PriorityRepository priorities,
            Undertakings undertakings,
            KeepMeasures keep) {
        this.goals = goals;
        this.measures = measures;
        this.priorities = priorities;
        this.undertakings = undertakings;
        this.keep = keep;
    }

    @GetMapping(PATH)
    Html ask(
            @PathVariable long goalId,
            @RequestParam(defaultValue = "") String prioritering,
            Typed typed,
            Visitor visitor,
            Frame frame) {
        Stewards.require(visitor);
        MeasureForm form =
                typed.isEmpty() ? new MeasureForm("", "", "", "", "", prioritering) : MeasureForm.of(typed::get);
        return new Html(
                "steering/newMeasure",
                new MeasureForm.Page(
                        goal(goalId),
                        form,
                        priorities.listChoices(MOST_PRIORITIES),
                        new Errors(frame),
                        UUID.randomUUID()));
    }

    @PostMapping(PATH)
    Object plan(
            @PathVariable long goalId,
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(goalId);
        Map<String, String> choices = priorities.listChoices(MOST_PRIORITIES);
        MeasureForm form = MeasureForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame, choices);
        if (errors.any()) {
            return Html.invalid(
                    "steering/newMeasure", new MeasureForm.Page(goal, form, choices, errors, UUID.randomUUID()));
        }
        keep.plan(once, goal, form.draft());
        Flash.say(response, frame.t("steering.measure.added"));
        return "redirect:" + goal.workPath();
    }

    @GetMapping(PATH + "/{measureId}")
    Html show(@PathVariable long goalId, @PathVariable long measureId, Typed typed, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        Measure measure = measure(goalId, measureId);
        return new Html(
                "steering/measure",
                page(
                        goal(goalId),
                        measure,
                        typed.isEmpty() ? measure.state().name() : typed.get("lage"),
                        typed.get("anteckning"),
                        new Errors(frame)));
    }

    @PostMapping(PATH + "/{measureId}")
    Object note(
            @PathVariable long goalId,
            @PathVariable long measureId,
            @RequestParam(defaultValue = "") String lage,
            @RequestParam(defaultValue = "") String anteckning,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(goalId);
        measure(goalId, measureId);
        var errors = new Errors(frame);
        Measure.State state = Measure.State.named(lage);
        if (state == null) {
            errors.add("lage", "decision.error.state");
        }
        errors.text("anteckning", anteckning, NOTE);
        if (!errors.any() && !keep.note(measureId, version, Objects.requireNonNull(state), anteckning.strip())) {
            errors.add("lage", "decision.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("steering/measure", page(goal, measure(goalId, measureId), lage, anteckning, errors));
        }
        Flash.say(response, frame.t("steering.saved"));
        return "redirect:" + goal.workPath();
    }

    /** Where signing in leads back to. */
    @GetMapping(PATH + "/{measureId}/beslut")
    String again(@PathVariable long goalId, @PathVariable long measureId) {
        return "redirect:" + GoalWorkController.PATH + "/" + goalId + "/atgard/" + measureId;
    }

    @PostMapping(PATH + "/{measureId}/beslut")
    String tie(
            @PathVariable long goalId,
            @PathVariable long measureId,
            @RequestParam(defaultValue = "") List<Long> atgard,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(goalId);
        Measure measure = measure(goalId, measureId);
        keep.tie(measure.id(), undertakings.find(atgard).keySet());
        Flash.say(response, frame.t("steering.measure.tied"));
        return "redirect:" + goal.workPath();
    }

    private MeasureForm.One page(Goal goal, Measure measure, String state, String note, Errors errors) {
        Collection<Long> chosen = measures.listActions(List.of(measure.id())).getOrDefault(measure.id(), List.of());
        return new MeasureForm.One(goal, measure, state, note, undertakings.latest(MOST_ACTIONS), chosen, errors);
    }

    private Goal goal(long goalId) {
        return goals.find(goalId).filter(Goal::isFollowed).orElseThrow(NotFound::new);
    }

    private Measure measure(long goalId, long measureId) {
        return measures.find(measureId)
                .filter(found -> found.goalId() == goalId)
                .orElseThrow(NotFound::new);
    }
}
