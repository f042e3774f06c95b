package se.radslag.dialogue.rights;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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

/** The check of rights and risks, a step of the plan. When the dialogue has ended it can only be read. */
@Controller
class RightsController {

    private static final String PATH = "/arbete/dialoger/{id}/rattigheter";

    private final Plans plans;
    private final RightsRepository rights;
    private final CheckRights check;

    RightsController(Plans plans, RightsRepository rights, CheckRights check) {
        this.plans = plans;
        this.rights = rights;
        this.check = check;
    }

    @GetMapping(PATH)
    Html form(@PathVariable long id, Visitor visitor, Typed typed) {
        Plan plan = plans.get(id, visitor);
        List<Check> versions = rights.list(id);
        int version = versions.isEmpty() ? 0 : versions.getFirst().version();
        RightsForm form = !typed.isEmpty()
                ? RightsForm.typed(typed.fields())
                : versions.isEmpty() ? new RightsForm(Map.of()) : RightsForm.of(versions.getFirst());
        return new Html("rights/check", new RightsPage(plan, versions, form, version, Map.of()));
    }

    @PostMapping(PATH)
    Object save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        if (plan.isClosed()) {
            throw new NotFound();
        }
        RightsForm form = RightsForm.typed(fields);
        var errors = new Errors(frame);
        List<Assessment> assessments = form.assessments(errors);
        if (!errors.any() && !check.save(id, form.version(), assessments)) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            List<Check> versions = rights.list(id);
            int version = versions.isEmpty() ? 0 : versions.getFirst().version();
            return Html.invalid("rights/check", new RightsPage(plan, versions, form, version, errors.byField()));
        }
        Flash.say(response, frame.t("rights.saved"));
        return "redirect:" + plan.path();
    }
}
