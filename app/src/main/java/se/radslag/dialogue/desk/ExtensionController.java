package se.radslag.dialogue.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

/** A later last day for a phase that goes on or is to come, with its reason. */
@Controller
class ExtensionController {

    private final Plans plans;
    private final PlanPhase planning;

    ExtensionController(Plans plans, PlanPhase planning) {
        this.plans = plans;
        this.planning = planning;
    }

    @GetMapping("/arbete/dialoger/{id}/faser/{phaseId:\\d+}/forlang")
    Html form(@PathVariable long id, @PathVariable long phaseId, Visitor visitor, Typed typed) {
        Plan plan = plans.get(id, visitor);
        Phase phase = extensible(plan, phaseId);
        return new Html("desk/reason", Acts.extension(plan, phase, new Fields(typed.fields()), Map.of()));
    }

    @PostMapping("/arbete/dialoger/{id}/faser/{phaseId:\\d+}/forlang")
    Object extend(
            @PathVariable long id,
            @PathVariable long phaseId,
            @RequestParam MultiValueMap<String, String> form,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        Phase phase = extensible(plan, phaseId);
        var fields = new Fields(form);
        var errors = new Errors(frame);
        LocalDate until = until(plan, phase, fields, errors);
        errors.text("skal", fields.get("skal"), 400);
        if (until != null && !errors.any()) {
            if (planning.extend(plan, fields.version(), phase, until, fields.get("skal"))) {
                Flash.say(response, frame.t("process.extended-done", frame.day(until)));
                return "redirect:" + plan.path() + "/faser";
            }
            errors.add("version", "process.error.stale");
        }
        return Html.invalid("desk/reason", Acts.extension(plans.get(id, visitor), phase, fields, errors.byField()));
    }

    private static @Nullable LocalDate until(Plan plan, Phase phase, Fields fields, Errors errors) {
        LocalDate until = fields.day("slutar", errors);
        LocalDate decides = plan.governance().decidesOn();
        if (until == null) {
            errors.add("slutar", "frame.error.required");
        } else if (!until.isAfter(phase.closesOn())) {
            errors.add("slutar", "process.error.not-later");
        } else if (decides != null && !decides.isAfter(until)) {
            errors.add("slutar", "process.gap.decides-early");
        } else {
            plan.overlapping(phase.id(), phase.opensOn(), until)
                    .ifPresent(other -> errors.add("slutar", "process.gap.overlap", other.name()));
        }
        return until;
    }

    private Phase extensible(Plan plan, long phaseId) {
        return plan.phase(phaseId)
                .filter(phase -> plan.isPublished() && !plan.isClosed() && !phase.isOver(plans.today()))
                .orElseThrow(NotFound::new);
    }
}
