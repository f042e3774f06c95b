package se.radslag.methods.opinion.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Unheard;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Conversation.Voices;
import se.radslag.methods.opinion.conversation.Conversation.Writing;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Origin;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** A conversation on the workbench: its rules, the first statements, and those that wait to be looked at. */
@Controller("opinionWorkController")
class WorkController {

    private static final String PAGE = "/arbete/asikter/{activityId}";
    private static final int MOST_WAITING = 500;

    private final Workplace workplace;
    private final ChangeConversation change;
    private final AddStatements add;
    private final ApproveStatement approve;
    private final StatementRepository statements;
    private final Unheard unheard;
    private final Clock clock;

    WorkController(
            Workplace workplace,
            ChangeConversation change,
            AddStatements add,
            ApproveStatement approve,
            StatementRepository statements,
            Unheard unheard,
            Clock clock) {
        this.workplace = workplace;
        this.change = change;
        this.add = add;
        this.approve = approve;
        this.statements = statements;
        this.unheard = unheard;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    Html show(@PathVariable long activityId, Visitor visitor, Frame frame) {
        return new Html("opinion/work", page(workplace.activity(activityId, visitor), Map.of(), Map.of(), frame));
    }

    @PostMapping(PAGE + "/regler")
    Object change(
            @PathVariable long activityId,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Conversation there = change.get(activityId, activity.dialogueId());
        var errors = new Errors(frame);
        int longest = number("langst", 140, 200, typed, errors);
        int enough = number("nog", 5, 200, typed, errors);
        var changed = new Conversation(
                activityId,
                activity.dialogueId(),
                typed.getOrDefault("roster", "").equals("OPEN") ? Voices.OPEN : Voices.VERIFIED,
                writing(typed.getOrDefault("skriva", "")),
                longest,
                enough,
                version(typed));
        if (!errors.any() && !change.to(changed)) {
            errors.add("version", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("opinion/work", page(activity, typed, errors.byField(), frame));
        }
        Flash.say(response, frame.t("opinion.work.saved"));
        return "redirect:" + there.workPath();
    }

    private static Writing writing(String typed) {
        return switch (typed) {
            case "NO" -> Writing.NO;
            case "AFTER" -> Writing.AFTER;
            default -> Writing.BEFORE;
        };
    }

    private static int number(String field, int least, int most, Map<String, String> typed, Errors errors) {
        String text = typed.getOrDefault(field, "").strip();
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            errors.add(field, "opinion.work.number", least, most);
        }
        return number;
    }

    private static int version(Map<String, String> typed) {
        String text = typed.getOrDefault("version", "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** @param pastaenden one statement in each line */
    @PostMapping(PAGE + "/pastaenden")
    Object add(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") String pastaenden,
            @RequestParam(defaultValue = "SEED") String sort,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Conversation conversation = change.get(activityId, activity.dialogueId());
        var errors = new Errors(frame);
        List<String> texts = Wordings.read("pastaenden", pastaenden, conversation.longest(), errors);
        if (errors.any()) {
            return Html.invalid(
                    "opinion/work",
                    page(activity, Map.of("pastaenden", pastaenden, "sort", sort), errors.byField(), frame));
        }
        add.of(activity, texts, sort.equals("UNVOICED") ? Origin.UNVOICED : Origin.SEED);
        Flash.say(response, frame.t("opinion.work.added", texts.size()));
        return "redirect:" + conversation.workPath();
    }

    @PostMapping(PAGE + "/godkann/{id}")
    String approve(
            @PathVariable long activityId,
            @PathVariable long id,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.moderated(activityId, visitor);
        Statement statement = statements
                .find(id)
                .filter(one -> one.activityId() == activityId)
                .orElseThrow(NotFound::new);
        Flash.say(response, frame.t(approve.of(statement.id()) ? "opinion.work.approved" : "process.error.stale"));
        return "redirect:/arbete/asikter/" + activity.id();
    }

    private WorkPage page(Activity activity, Map<String, String> typed, Map<String, String> errors, Frame frame) {
        List<Statement> shown = statements.listShown(activity.id());
        return new WorkPage(
                activity,
                change.get(activity.id(), activity.dialogueId()),
                Waiting.of(statements.list(activity.id(), Standing.WAITING, MOST_WAITING), shown, clock.instant()),
                shown,
                unheard.soFar(activity.dialogueId(), frame),
                typed,
                errors);
    }
}
