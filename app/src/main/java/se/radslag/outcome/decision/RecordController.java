package se.radslag.outcome.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Takes down decisions, and corrections of them. */
@Controller
class RecordController {

    private static final String NEW = "/arbete/arenden/{matterId}/beslut";
    private static final String CORRECTION = NEW + "/{decisionId}/ratta";

    private final MatterRepository matters;
    private final DecisionRepository decisions;
    private final RecordDecision record;
    private final Clock clock;

    RecordController(MatterRepository matters, DecisionRepository decisions, RecordDecision record, Clock clock) {
        this.matters = matters;
        this.decisions = decisions;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping(NEW)
    Html ask(@PathVariable long matterId, Typed typed, Visitor visitor, Frame frame) {
        Matter matter = matter(matterId, visitor);
        DecisionForm form = typed.isEmpty() ? DecisionForm.in(matter) : DecisionForm.of(typed::get);
        return new Html("decision/record", page(matter, form, new Errors(frame)));
    }

    @PostMapping(NEW)
    Object record(
            @PathVariable long matterId,
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Matter matter = matter(matterId, visitor);
        DecisionForm form = DecisionForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame, today(), false);
        if (errors.any()) {
            return Html.invalid("decision/record", page(matter, form, errors));
        }
        Result result = record.record(once, matter, form.wording());
        Flash.say(response, frame.t("decision.recorded"));
        return "redirect:" + (result instanceof Result.Done(String path) ? path : matter.path());
    }

    @GetMapping(CORRECTION)
    Html askCorrection(
            @PathVariable long matterId, @PathVariable long decisionId, Typed typed, Visitor visitor, Frame frame) {
        Decision decision = decision(matterId, decisionId, visitor);
        DecisionForm form = typed.isEmpty() ? DecisionForm.of(decision.wording()) : DecisionForm.of(typed::get);
        return new Html("decision/record", page(decision, form, new Errors(frame)));
    }

    @PostMapping(CORRECTION)
    Object correct(
            @PathVariable long matterId,
            @PathVariable long decisionId,
            @RequestParam Map<String, String> fields,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Decision decision = decision(matterId, decisionId, visitor);
        DecisionForm form = DecisionForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame, today(), true);
        if (!errors.any()
                && record.correct(decision, version, form.wording(), form.rattelse()) instanceof Result.Stale) {
            decision = decision(matterId, decisionId, visitor);
            errors.add("rattelse", "decision.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("decision/record", page(decision, form, errors));
        }
        Flash.say(response, frame.t("decision.corrected"));
        return "redirect:" + decision.matter().path();
    }

    private Matter matter(long matterId, Visitor visitor) {
        visitor.known();
        Matter matter = matters.find(matterId).orElseThrow(NotFound::new);
        visitor.requireIn(matter.dialogueId(), Recorders.ROLES);
        return matter;
    }

    private Decision decision(long matterId, long decisionId, Visitor visitor) {
        matter(matterId, visitor);
        return decisions
                .find(decisionId)
                .filter(found -> found.matter().id() == matterId)
                .orElseThrow(NotFound::new);
    }

    private static DecisionForm.Page page(Matter matter, DecisionForm form, Errors errors) {
        return new DecisionForm.Page(matter, null, 0, form, errors, UUID.randomUUID());
    }

    private static DecisionForm.Page page(Decision decision, DecisionForm form, Errors errors) {
        return new DecisionForm.Page(decision.matter(), decision, decision.version(), form, errors, UUID.randomUUID());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
