package se.radslag.dialogue.occasion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Plans;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** A short report of an occasion, once its day has come. */
@Controller
class ReportController {

    private static final String PATH = "/arbete/dialoger/{id}/metoder/{occasionId:\\d+}/rapport";

    private final Plans plans;
    private final OccasionRepository occasions;
    private final KeepOccasions keep;

    ReportController(Plans plans, OccasionRepository occasions, KeepOccasions keep) {
        this.plans = plans;
        this.occasions = occasions;
        this.keep = keep;
    }

    @GetMapping(PATH)
    Html form(@PathVariable long id, @PathVariable long occasionId, Visitor visitor, Typed typed) {
        Plan plan = plans.get(id, visitor);
        Occasion occasion = held(id, occasionId);
        ReportDraft draft =
                typed.isEmpty() ? ReportDraft.of(occasion) : new ReportDraft(typed.get("antal"), typed.get("text"));
        return new Html("occasion/report", new OccasionPage.Report(plan, occasion, draft, Map.of()));
    }

    @PostMapping(PATH)
    Object report(
            @PathVariable long id,
            @PathVariable long occasionId,
            @RequestParam(defaultValue = "") String antal,
            @RequestParam(defaultValue = "") String text,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        Occasion occasion = held(id, occasionId);
        var draft = new ReportDraft(antal.strip(), text.strip());
        Errors errors = draft.check(new Errors(frame));
        if (!errors.any() && !keep.report(occasion, version, draft)) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid(
                    "occasion/report", new OccasionPage.Report(plan, held(id, occasionId), draft, errors.byField()));
        }
        Flash.say(response, frame.t("occasion.reported"));
        return "redirect:" + plan.path() + "/metoder";
    }

    private Occasion held(long dialogueId, long occasionId) {
        return occasions
                .find(dialogueId, occasionId)
                .filter(occasion -> !occasion.isToCome(plans.today()))
                .orElseThrow(NotFound::new);
    }
}
