package se.radslag.dialogue.occasion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.guide.Guide;
import se.radslag.dialogue.guide.MethodCard;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.PlanPhase;
import se.radslag.dialogue.process.Plans;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Adds a method of the guide that the platform runs as an activity of a phase. */
@Controller
class GuidedActivityController {

    private static final String PATH = "/arbete/dialoger/{id}/metoder/aktivitet";

    private final Plans plans;
    private final Guide guide;
    private final PlanPhase planning;

    GuidedActivityController(Plans plans, Guide guide, PlanPhase planning) {
        this.plans = plans;
        this.guide = guide;
        this.planning = planning;
    }

    @GetMapping(PATH)
    Html form(@PathVariable long id, @RequestParam(defaultValue = "") String metod, Visitor visitor, Typed typed) {
        Plan plan = plans.get(id, visitor);
        MethodCard card = guide.get(typed.isEmpty() ? metod : typed.get("metod"));
        var fields = Map.of("fas", typed.get("fas"), "rubrik", typed.get("rubrik"), "text", typed.get("text"));
        return new Html("occasion/activity", new ActivityPage(plan, card, phases(plan, card), fields, Map.of()));
    }

    @PostMapping(PATH)
    Object add(
            @PathVariable long id,
            @RequestParam String metod,
            @RequestParam(defaultValue = "") String fas,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        MethodCard card = guide.get(metod);
        Map<String, String> phases = phases(plan, card);
        Optional<Phase> phase = plan.phases().stream()
                .filter(candidate -> phases.containsKey(fas) && fas.equals(Long.toString(candidate.id())))
                .findFirst();
        Errors errors = new Errors(frame);
        if (phase.isEmpty()) {
            errors.add("fas", "occasion.error.phase");
        }
        errors.text("rubrik", rubrik, 120);
        if (!text.isBlank()) {
            errors.text("text", text, 1_000);
        }
        var act = new Phase.Act(0, method(card), rubrik.strip(), text.strip(), 0);
        if (!errors.any() && !planning.save(plan, version, phase.orElseThrow(), act)) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            var fields = Map.of("fas", fas, "rubrik", rubrik, "text", text);
            return Html.invalid(
                    "occasion/activity",
                    new ActivityPage(plans.get(id, visitor), card, phases, fields, errors.byField()));
        }
        Flash.say(response, frame.t("occasion.activity-added"));
        return "redirect:" + plan.path() + "/faser";
    }

    /** Phases that go on or are to come, and whose promise the method can keep. */
    private Map<String, String> phases(Plan plan, MethodCard card) {
        String method = method(card);
        var phases = new LinkedHashMap<String, String>();
        plan.phases().stream()
                .filter(phase ->
                        !plan.isClosed() && !phase.isOver(plans.today()) && plans.admits(method, phase.level()))
                .forEach(phase -> phases.put(Long.toString(phase.id()), phase.name()));
        return phases;
    }

    private String method(MethodCard card) {
        return guide.runsHere(card).orElseThrow(NotFound::new);
    }
}
