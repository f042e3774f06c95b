package se.radslag.dialogue.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Method;
import se.radslag.dialogue.Methods;
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

/** The activities of a phase. */
@Controller
class ActivityController {

    private static final String ACTIVITY = "/arbete/dialoger/{id}/faser/{phaseId:\\d+}/aktiviteter/{actId:\\d+}";
    private static final String NEW = "/arbete/dialoger/{id}/faser/{phaseId:\\d+}/aktiviteter/ny";

    private final Plans plans;
    private final Methods methods;
    private final PlanPhase planning;

    ActivityController(Plans plans, Methods methods, PlanPhase planning) {
        this.plans = plans;
        this.methods = methods;
        this.planning = planning;
    }

    @GetMapping({NEW, ACTIVITY})
    Html form(
            @PathVariable long id,
            @PathVariable long phaseId,
            @PathVariable(required = false) @Nullable Long actId,
            Visitor visitor,
            Typed typed,
            Frame frame) {
        Plan plan = plans.get(id, visitor);
        Phase phase = phase(plan, phaseId);
        Phase.Act act = actId == null ? null : act(phase, actId);
        Fields fields = !typed.isEmpty()
                ? new Fields(typed.fields())
                : act == null
                        ? Fields.NONE
                        : Fields.of("metod", act.method(), "rubrik", act.title(), "text", act.text());
        return new Html("desk/activity", page(plan, phase, act, fields, Map.of(), frame));
    }

    @PostMapping({NEW, ACTIVITY})
    Object save(
            @PathVariable long id,
            @PathVariable long phaseId,
            @PathVariable(required = false) @Nullable Long actId,
            @RequestParam MultiValueMap<String, String> form,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        Phase phase = phase(plan, phaseId);
        Phase.Act act = actId == null ? null : act(phase, actId);
        var fields = new Fields(form);
        var errors = new Errors(frame);
        String method = act == null ? fields.get("metod") : act.method();
        if (!plans.admits(method, phase.level())) {
            errors.add("metod", "process.error.method");
        }
        errors.text("rubrik", fields.get("rubrik"), 120);
        String text = fields.text("text", 1_000, errors);
        var changed = new Phase.Act(act == null ? 0 : act.id(), method, fields.get("rubrik"), text, 0);
        if (!errors.any() && !planning.save(plan, fields.version(), phase, changed)) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            Plan fresh = plans.get(id, visitor);
            return Html.invalid(
                    "desk/activity", page(fresh, phase(fresh, phaseId), act, fields, errors.byField(), frame));
        }
        Flash.say(response, frame.t("process.saved"));
        return "redirect:" + plan.path() + "/faser";
    }

    @GetMapping(ACTIVITY + "/ta-bort")
    Html confirm(@PathVariable long id, @PathVariable long phaseId, @PathVariable long actId, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        Phase.Act act = removable(phase(plan, phaseId), actId);
        return new Html("desk/reason", Acts.removal(plan, "remove-activity", act.title()));
    }

    @PostMapping(ACTIVITY + "/ta-bort")
    String remove(
            @PathVariable long id,
            @PathVariable long phaseId,
            @PathVariable long actId,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        boolean removed = planning.remove(plan, version, removable(phase(plan, phaseId), actId));
        Flash.say(response, frame.t(removed ? "process.removed" : "process.error.stale"));
        return "redirect:" + plan.path() + "/faser";
    }

    private Phase phase(Plan plan, long phaseId) {
        return plan.phase(phaseId).filter(phase -> !plan.isClosed()).orElseThrow(NotFound::new);
    }

    private static Phase.Act act(Phase phase, long actId) {
        return phase.activities().stream()
                .filter(act -> act.id() == actId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** An activity in a phase that has begun stays: people may be on their way into it. */
    private Phase.Act removable(Phase phase, long actId) {
        Phase.Act act = act(phase, actId);
        if (act.contributions() > 0 || phase.hasBegun(plans.today())) {
            throw new NotFound();
        }
        return act;
    }

    private PhasePage page(
            Plan plan, Phase phase, Phase.@Nullable Act act, Fields fields, Map<String, String> errors, Frame frame) {
        var options = new LinkedHashMap<String, String>();
        for (Method method : methods.admittedBy(phase.level())) {
            options.put(method.key(), frame.t("method." + method.key()));
        }
        return new PhasePage(plan, phase, act, act != null, fields, errors, options);
    }
}
