package se.radslag.dialogue.occasion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.guide.Guide;
import se.radslag.dialogue.guide.MethodCard;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Plans;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The methods of a dialogue, and the occasions held outside the platform. */
@Controller
class OccasionController {

    private static final String LIST = "/arbete/dialoger/{id}/metoder";
    private static final String NEW = LIST + "/ny";
    private static final String ONE = LIST + "/{occasionId:\\d+}";

    private final Plans plans;
    private final Guide guide;
    private final OccasionRepository occasions;
    private final KeepOccasions keep;

    OccasionController(Plans plans, Guide guide, OccasionRepository occasions, KeepOccasions keep) {
        this.plans = plans;
        this.guide = guide;
        this.occasions = occasions;
        this.keep = keep;
    }

    @GetMapping(LIST)
    Html list(@PathVariable long id, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        return new Html(
                "occasion/list",
                new OccasionsPage(plan, OccasionsPage.Part.of(occasions.listOf(id), guide, plans.today())));
    }

    @GetMapping(NEW)
    Html form(@PathVariable long id, @RequestParam(defaultValue = "") String metod, Visitor visitor, Typed typed) {
        Plan plan = running(id, visitor);
        MethodCard card = guide.get(typed.isEmpty() ? metod : typed.get("metod"));
        OccasionDraft draft = typed.isEmpty() ? new OccasionDraft(card.name(), "", "") : draft(typed);
        return new Html("occasion/form", new OccasionPage(plan, card, null, draft, UUID.randomUUID(), Map.of()));
    }

    @PostMapping(NEW)
    Object plan(
            @PathVariable long id,
            @RequestParam String metod,
            Sent sent,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = running(id, visitor);
        MethodCard card = guide.get(metod);
        OccasionDraft draft = sent.draft();
        Errors errors = draft.check(new Errors(frame));
        if (errors.any()) {
            return Html.invalid("occasion/form", new OccasionPage(plan, card, null, draft, once, errors.byField()));
        }
        keep.plan(id, card, draft, once);
        return done(plan, response, frame.t("occasion.planned"));
    }

    @GetMapping(ONE)
    Html edit(@PathVariable long id, @PathVariable long occasionId, Visitor visitor, Typed typed) {
        Plan plan = plans.get(id, visitor);
        Occasion occasion = occasion(id, occasionId);
        OccasionDraft draft = typed.isEmpty() ? OccasionDraft.of(occasion) : draft(typed);
        return new Html("occasion/form", page(plan, occasion, draft, Map.of()));
    }

    @PostMapping(ONE)
    Object save(
            @PathVariable long id,
            @PathVariable long occasionId,
            Sent sent,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        Occasion occasion = occasion(id, occasionId);
        OccasionDraft draft = sent.draft();
        Errors errors = draft.check(new Errors(frame));
        if (!errors.any() && !keep.edit(occasion, version, draft)) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("occasion/form", page(plan, occasion(id, occasionId), draft, errors.byField()));
        }
        return done(plan, response, frame.t("process.saved"));
    }

    @GetMapping(ONE + "/ta-bort")
    Html ask(@PathVariable long id, @PathVariable long occasionId, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        return new Html("occasion/removal", new OccasionPage.Removal(plan, occasion(id, occasionId)));
    }

    @PostMapping(ONE + "/ta-bort")
    String remove(
            @PathVariable long id,
            @PathVariable long occasionId,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        keep.remove(occasion(id, occasionId));
        return done(plan, response, frame.t("process.removed"));
    }

    private OccasionPage page(Plan plan, Occasion occasion, OccasionDraft draft, Map<String, String> errors) {
        MethodCard card = guide.get(occasion.methodKey());
        return new OccasionPage(plan, card, occasion, draft, UUID.randomUUID(), errors);
    }

    private Plan running(long id, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        if (plan.isClosed()) {
            throw new NotFound();
        }
        return plan;
    }

    private Occasion occasion(long dialogueId, long occasionId) {
        return occasions.find(dialogueId, occasionId).orElseThrow(NotFound::new);
    }

    private static OccasionDraft draft(Typed typed) {
        return new OccasionDraft(typed.get("namn"), typed.get("dag"), typed.get("haller"));
    }

    private static String done(Plan plan, HttpServletResponse response, String sentence) {
        Flash.say(response, sentence);
        return "redirect:" + plan.path() + "/metoder";
    }

    /** The fields of the form. */
    record Sent(
            @Nullable String namn,
            @Nullable String dag,
            @Nullable String haller) {

        OccasionDraft draft() {
            return new OccasionDraft(of(namn), of(dag), of(haller));
        }

        private static String of(@Nullable String field) {
            return field == null ? "" : field.strip();
        }
    }
}
