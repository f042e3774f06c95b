package se.radslag.dialogue.occasion;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Plans;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Lays the seven steps of a complex question into a dialogue that is not yet published. */
@Controller
class StepsController {

    private static final String PATH = "/arbete/dialoger/{id}/metoder/sju-steg";
    private static final String USUAL_WEEKS = "30";
    private static final int LEAST_WEEKS = 8;
    private static final int MOST_WEEKS = 104;

    private final Plans plans;
    private final LaySteps lay;

    StepsController(Plans plans, LaySteps lay) {
        this.plans = plans;
        this.lay = lay;
    }

    @GetMapping(PATH)
    Html form(@PathVariable long id, Visitor visitor, Typed typed) {
        Plan plan = draft(id, visitor);
        return new Html(
                "occasion/steps",
                typed.isEmpty()
                        ? new StepsPage(plan, plans.today().plusWeeks(2).toString(), USUAL_WEEKS, Map.of())
                        : new StepsPage(plan, typed.get("borjar"), typed.get("veckor"), Map.of()));
    }

    @PostMapping(PATH)
    Object lay(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String borjar,
            @RequestParam(defaultValue = "") String veckor,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = draft(id, visitor);
        var errors = new Errors(frame);
        LocalDate from = Days.read(borjar.strip());
        if (from == null) {
            errors.add("borjar", "process.error.day");
        }
        int weeks = veckor.strip().matches("\\d{1,3}") ? Integer.parseInt(veckor.strip()) : 0;
        if (weeks < LEAST_WEEKS || weeks > MOST_WEEKS) {
            errors.add("veckor", "occasion.error.weeks", LEAST_WEEKS, MOST_WEEKS);
        }
        if (from != null && !errors.any()) {
            checkRoom(plan, from, weeks, errors);
            if (!errors.any() && !lay.into(plan, version, from, weeks)) {
                errors.add("version", "process.error.stale");
            }
        }
        if (errors.any()) {
            return Html.invalid(
                    "occasion/steps", new StepsPage(plans.get(id, visitor), borjar, veckor, errors.byField()));
        }
        Flash.say(response, frame.t("occasion.steps-laid"));
        return "redirect:" + plan.path() + "/faser";
    }

    private void checkRoom(Plan plan, LocalDate from, int weeks, Errors errors) {
        for (Phase phase : lay.phases(from, weeks)) {
            plan.overlapping(0, phase.opensOn(), phase.closesOn())
                    .ifPresent(other -> errors.add("borjar", "process.gap.overlap", other.name()));
        }
    }

    private Plan draft(long id, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        if (plan.isPublished()) {
            throw new NotFound();
        }
        return plan;
    }
}
