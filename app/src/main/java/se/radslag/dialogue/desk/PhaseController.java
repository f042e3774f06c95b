package se.radslag.dialogue.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.PlanPhase;
import se.radslag.dialogue.process.Plans;
import se.radslag.dialogue.process.Step;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The phases of a plan. */
@Controller
class PhaseController {

    private final Plans plans;
    private final PlanPhase planning;
    private final Methods methods;

    PhaseController(Plans plans, PlanPhase planning, Methods methods) {
        this.plans = plans;
        this.planning = planning;
        this.methods = methods;
    }

    @GetMapping("/arbete/dialoger/{id}/faser")
    Html list(@PathVariable long id, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        return new Html("desk/phases", new PlanPage(plan, plans.gaps(plan), plans.today(), workPaths(plan)));
    }

    private Map<Long, String> workPaths(Plan plan) {
        var paths = new HashMap<Long, String>();
        for (Phase phase : plan.phases()) {
            for (Phase.Act act : phase.activities()) {
                String path = methods.get(act.method()).workPath(act.id());
                if (path != null) {
                    paths.put(act.id(), path);
                }
            }
        }
        return paths;
    }

    @GetMapping({"/arbete/dialoger/{id}/faser/ny", "/arbete/dialoger/{id}/faser/{phaseId:\\d+}"})
    Html form(
            @PathVariable long id,
            @PathVariable(required = false) @Nullable Long phaseId,
            Visitor visitor,
            Typed typed,
            Frame frame) {
        Plan plan = plans.get(id, visitor);
        Phase phase = phaseId == null ? null : plan.phase(phaseId).orElseThrow(NotFound::new);
        Fields fields = !typed.isEmpty() ? new Fields(typed.fields()) : phase == null ? Fields.NONE : fields(phase);
        return new Html("desk/phase", page(plan, phase, fields, Map.of(), frame));
    }

    @PostMapping({"/arbete/dialoger/{id}/faser/ny", "/arbete/dialoger/{id}/faser/{phaseId:\\d+}"})
    Object save(
            @PathVariable long id,
            @PathVariable(required = false) @Nullable Long phaseId,
            @RequestParam MultiValueMap<String, String> form,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        Phase phase = phaseId == null ? null : plan.phase(phaseId).orElseThrow(NotFound::new);
        var fields = new Fields(form);
        var errors = new Errors(frame);
        Optional<Phase> changed = changed(plan, phase, fields, errors);
        changed.ifPresent(to -> plans.check(plan.with(to), Step.PHASES, "slutar", errors));
        if (!errors.any() && !planning.save(plan, fields.version(), changed.orElseThrow())) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("desk/phase", page(plans.get(id, visitor), phase, fields, errors.byField(), frame));
        }
        Flash.say(response, frame.t("process.saved"));
        return "redirect:" + plan.path() + "/faser";
    }

    /** The phase as the form says; empty, with errors, if it cannot be so. */
    private Optional<Phase> changed(Plan plan, @Nullable Phase stored, Fields fields, Errors errors) {
        errors.text("namn", fields.get("namn"), 60);
        String text = fields.text("text", 600, errors);
        if (stored != null && plan.isFixed(stored, plans.today())) {
            return errors.any()
                    ? Optional.empty()
                    : Optional.of(new Phase(
                            stored.id(),
                            fields.get("namn"),
                            text,
                            stored.level(),
                            stored.opensOn(),
                            stored.closesOn(),
                            stored.activities(),
                            stored.extension()));
        }
        Optional<Level> level = List.of(Level.values()).stream()
                .filter(candidate -> candidate.name().equals(fields.get("niva")))
                .findFirst();
        if (level.isEmpty()) {
            errors.add("niva", "process.error.level");
        }
        LocalDate opens = required(fields, "borjar", errors);
        LocalDate closes = required(fields, "slutar", errors);
        if (opens == null || closes == null || level.isEmpty()) {
            return Optional.empty();
        }
        checkDays(plan, stored == null ? 0 : stored.id(), opens, closes, errors);
        List<Phase.Act> acts = stored == null ? List.of() : stored.activities();
        var phase = new Phase(
                stored == null ? 0 : stored.id(),
                fields.get("namn"),
                text,
                level.get(),
                opens,
                closes,
                acts,
                stored == null ? null : stored.extension());
        acts.stream()
                .filter(act -> !plans.admits(act.method(), phase.level()))
                .findFirst()
                .ifPresent(act -> errors.add("niva", "process.gap.method", act.title()));
        return errors.any() ? Optional.empty() : Optional.of(phase);
    }

    private static @Nullable LocalDate required(Fields fields, String name, Errors errors) {
        LocalDate day = fields.day(name, errors);
        if (day == null) {
            errors.add(name, "frame.error.required");
        }
        return day;
    }

    private void checkDays(Plan plan, long phaseId, LocalDate opens, LocalDate closes, Errors errors) {
        if (closes.isBefore(opens)) {
            errors.add("slutar", "process.error.days");
        }
        plan.overlapping(phaseId, opens, closes)
                .ifPresent(other -> errors.add("borjar", "process.gap.overlap", other.name()));
        if (plan.isPublished() && opens.isBefore(plans.today())) {
            errors.add("borjar", "process.error.past");
        }
    }

    @GetMapping("/arbete/dialoger/{id}/faser/{phaseId:\\d+}/ta-bort")
    Html confirm(@PathVariable long id, @PathVariable long phaseId, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        Phase phase = removable(plan, phaseId);
        return new Html("desk/reason", Acts.removal(plan, "remove-phase", phase.name()));
    }

    @PostMapping("/arbete/dialoger/{id}/faser/{phaseId:\\d+}/ta-bort")
    String remove(
            @PathVariable long id,
            @PathVariable long phaseId,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        boolean removed = planning.remove(plan, version, removable(plan, phaseId));
        Flash.say(response, frame.t(removed ? "process.removed" : "process.error.stale"));
        return "redirect:" + plan.path() + "/faser";
    }

    /** Only a phase that nothing hangs on can be removed. */
    private Phase removable(Plan plan, long phaseId) {
        return plan.phase(phaseId)
                .filter(phase -> phase.activities().isEmpty() && !plan.isFixed(phase, plans.today()))
                .orElseThrow(NotFound::new);
    }

    private static Fields fields(Phase phase) {
        return Fields.of(
                "namn", phase.name(),
                "text", phase.text(),
                "niva", phase.level(),
                "borjar", phase.opensOn(),
                "slutar", phase.closesOn());
    }

    private PhasePage page(Plan plan, @Nullable Phase phase, Fields fields, Map<String, String> errors, Frame frame) {
        var levels = new LinkedHashMap<String, String>();
        for (Level level : Level.values()) {
            levels.put(level.name(), frame.t(level.key()));
        }
        boolean fixed = phase != null && plan.isFixed(phase, plans.today());
        return new PhasePage(plan, phase, null, fixed, fields, errors, levels);
    }
}
