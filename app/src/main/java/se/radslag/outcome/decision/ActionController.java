package se.radslag.outcome.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The actions of the workbench: a new one, how one has come along, and those past their day. */
@Controller
class ActionController {

    private static final String NEW = "/arbete/arenden/{matterId}/beslut/{decisionId}/atgard";
    private static final String ONE = "/arbete/arenden/{matterId}/atgarder/{actionId}";
    private static final int MOST_OVERDUE = 200;
    private static final int MOST_SOURCES = 500;
    private static final int NOTE = 1000;

    private final MatterRepository matters;
    private final DecisionRepository decisions;
    private final ActionRepository actions;
    private final FollowUp followUp;
    private final Clock clock;

    ActionController(
            MatterRepository matters,
            DecisionRepository decisions,
            ActionRepository actions,
            FollowUp followUp,
            Clock clock) {
        this.matters = matters;
        this.decisions = decisions;
        this.actions = actions;
        this.followUp = followUp;
        this.clock = clock;
    }

    @GetMapping("/arbete/arenden/forsenade")
    Html overdue(Visitor visitor) {
        return new Html(
                "decision/overdue",
                new ActionPage.Overdue(actions.listOverdue(Recorders.reach(visitor), today(), MOST_OVERDUE)));
    }

    @GetMapping(NEW)
    Html ask(@PathVariable long matterId, @PathVariable long decisionId, Typed typed, Visitor visitor, Frame frame) {
        return new Html(
                "decision/newAction",
                page(decision(matterId, decisionId, visitor), ActionForm.of(typed::get), new Errors(frame)));
    }

    @PostMapping(NEW)
    Object plan(
            @PathVariable long matterId,
            @PathVariable long decisionId,
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Decision decision = decision(matterId, decisionId, visitor);
        ActionForm form = ActionForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame);
        if (errors.any()) {
            return Html.invalid("decision/newAction", page(decision, form, errors));
        }
        followUp.plan(once, decision, form.rubrik(), form.ansvarig(), form.dueOn());
        Flash.say(response, frame.t("decision.action.added"));
        return "redirect:" + decision.matter().path();
    }

    @GetMapping(ONE)
    Html show(@PathVariable long matterId, @PathVariable long actionId, Typed typed, Visitor visitor, Frame frame) {
        Matter matter = matter(matterId, visitor);
        Action action = action(matter, actionId);
        return new Html(
                "decision/action",
                page(
                        matter,
                        action,
                        typed.isEmpty() ? action.state().name() : typed.get("lage"),
                        typed.get("anteckning"),
                        new Errors(frame)));
    }

    @PostMapping(ONE)
    Object note(
            @PathVariable long matterId,
            @PathVariable long actionId,
            @RequestParam(defaultValue = "") String lage,
            @RequestParam(defaultValue = "") String anteckning,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Matter matter = matter(matterId, visitor);
        Action action = action(matter, actionId);
        var errors = new Errors(frame);
        Optional<Action.State> state = state(lage);
        if (state.isEmpty()) {
            errors.add("lage", "decision.error.state");
        }
        errors.text("anteckning", anteckning, NOTE);
        if (!errors.any()
                && followUp.note(matter, actionId, version, state.orElseThrow(), anteckning.strip())
                        instanceof Result.Stale) {
            errors.add("lage", "decision.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("decision/action", page(matter, action(matter, actionId), lage, anteckning, errors));
        }
        Flash.say(response, frame.t("decision.action.noted"));
        return "redirect:" + matter.path() + "/atgarder/" + action.id();
    }

    /** Where signing in leads back to. */
    @GetMapping(ONE + "/forslag")
    String again(@PathVariable long matterId, @PathVariable long actionId) {
        return "redirect:/arbete/arenden/" + matterId + "/atgarder/" + actionId;
    }

    @PostMapping(ONE + "/forslag")
    String source(
            @PathVariable long matterId,
            @PathVariable long actionId,
            @RequestParam(defaultValue = "") List<Long> bidrag,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Matter matter = matter(matterId, visitor);
        Action action = action(matter, actionId);
        followUp.source(matter, action.id(), bidrag);
        Flash.say(response, frame.t("decision.action.sourced"));
        return "redirect:" + matter.path() + "/atgarder/" + action.id();
    }

    private static Optional<Action.State> state(String name) {
        return Arrays.stream(Action.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private Matter matter(long matterId, Visitor visitor) {
        visitor.known();
        Matter matter = matters.find(matterId).orElseThrow(NotFound::new);
        visitor.requireIn(matter.dialogueId(), Recorders.ROLES);
        return matter;
    }

    private Decision decision(long matterId, long decisionId, Visitor visitor) {
        matter(matterId, visitor);
        return decisionIn(matterId, decisionId);
    }

    private Decision decisionIn(long matterId, long decisionId) {
        return decisions
                .find(decisionId)
                .filter(found -> found.matter().id() == matterId)
                .orElseThrow(NotFound::new);
    }

    private Action action(Matter matter, long actionId) {
        Action action = actions.find(actionId).orElseThrow(NotFound::new);
        decisionIn(matter.id(), action.decisionId());
        return action;
    }

    private static ActionForm.Page page(Decision decision, ActionForm form, Errors errors) {
        return new ActionForm.Page(decision, form, errors, UUID.randomUUID());
    }

    private ActionPage page(Matter matter, Action action, String state, String note, Errors errors) {
        return new ActionPage(
                matter,
                action,
                actions.listProgress(action.id()),
                state,
                note,
                actions.listSources(action.id(), matter.dialogueId(), MOST_SOURCES),
                errors,
                today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
