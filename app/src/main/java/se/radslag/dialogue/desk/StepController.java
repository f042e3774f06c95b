package se.radslag.dialogue.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.process.Governance;
import se.radslag.dialogue.process.Influence;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Plans;
import se.radslag.dialogue.process.Question;
import se.radslag.dialogue.process.SavePlan;
import se.radslag.dialogue.process.Step;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The steps of a plan that are one form each: question, influence, governance, who may take part. */
@Controller
class StepController {

    private final Plans plans;
    private final SavePlan save;
    private final AreaRepository areas;

    StepController(Plans plans, SavePlan save, AreaRepository areas) {
        this.plans = plans;
        this.save = save;
        this.areas = areas;
    }

    @GetMapping("/arbete/dialoger/{id}/{step:fraga|inflytande|styrning|deltagare}")
    Html form(@PathVariable long id, @PathVariable String step, Visitor visitor, Typed typed) {
        Plan plan = plans.get(id, visitor);
        Fields fields = typed.isEmpty() ? stored(plan, step(step)) : new Fields(typed.fields());
        return new Html(template(step(step)), page(plan, step(step), fields, Map.of()));
    }

    @PostMapping("/arbete/dialoger/{id}/{step:fraga|inflytande|styrning|deltagare}")
    Object save(
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        var fields = new Fields(form);
        var errors = new Errors(frame);
        boolean saved = save(plan, step(step), fields, errors);
        if (!saved && !errors.any()) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid(
                    template(step(step)), page(plans.get(id, visitor), step(step), fields, errors.byField()));
        }
        Flash.say(response, frame.t("process.saved"));
        return "redirect:" + plan.path();
    }

    private boolean save(Plan plan, Step step, Fields fields, Errors errors) {
        int version = fields.version();
        return switch (step) {
            case QUESTION -> {
                Question question = StepForms.question(fields, errors);
                plans.check(plan.with(question), step, "titel", errors);
                yield !errors.any() && save.question(plan, version, question);
            }
            case INFLUENCE -> {
                if (plan.isPublished()) {
                    errors.add("fragan", "process.error.influence-fixed");
                }
                Influence influence = StepForms.influence(fields, errors);
                yield !errors.any() && save.influence(plan, version, influence);
            }
            case GOVERNANCE -> {
                Governance governance = StepForms.governance(fields, errors);
                plans.check(plan.with(governance), step, "organ", errors);
                if (plan.isPublished() && plan.with(governance).kind() != plan.kind()) {
                    errors.add("organ", "process.error.body-fixed");
                }
                yield !errors.any() && save.governance(plan, version, governance);
            }
            case ELIGIBILITY -> {
                var eligibility = StepForms.eligibility(
                        fields, areas.names().keySet(), areas.listNames().keySet(), errors);
                yield !errors.any() && save.eligibility(plan, version, eligibility);
            }
            case PHASES, RIGHTS -> throw new NotFound();
        };
    }

    private static Fields stored(Plan plan, Step step) {
        return switch (step) {
            case QUESTION -> StepForms.fields(plan.question());
            case INFLUENCE -> StepForms.fields(plan.influence());
            case GOVERNANCE -> StepForms.fields(plan.governance());
            case ELIGIBILITY -> StepForms.fields(plan.eligibility());
            case PHASES, RIGHTS -> throw new NotFound();
        };
    }

    private StepPage page(Plan plan, Step step, Fields fields, Map<String, String> errors) {
        var options = new LinkedHashMap<String, Map<String, String>>();
        if (step == Step.ELIGIBILITY) {
            options.put("omraden", words(areas.names()));
            options.put("lista", words(areas.listNames()));
        }
        return new StepPage(plan, step, fields, errors, options, "");
    }

    private static Map<String, String> words(Map<Long, String> names) {
        var words = new LinkedHashMap<String, String>();
        names.forEach((id, name) -> words.put(id.toString(), name));
        return words;
    }

    private static Step step(String path) {
        for (Step step : Step.values()) {
            if (step.path().equals(path)) {
                return step;
            }
        }
        throw new NotFound();
    }

    private static String template(Step step) {
        return "desk/" + step.name().toLowerCase(java.util.Locale.ROOT);
    }
}
