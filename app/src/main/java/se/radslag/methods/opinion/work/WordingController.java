package se.radslag.methods.opinion.work;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.author.ReplaceStatement;
import se.radslag.methods.opinion.author.RewordingRepository;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** A statement worded anew or split, or merged with one that says the same. */
@Controller
class WordingController {

    private static final String PAGE = "/arbete/asikter/{activityId}/pastaenden/{id}";
    private static final int LONGEST_REASON = 300;
    private static final int MOST_PARTS = 4;

    private final Workplace workplace;
    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final ReplaceStatement replace;
    private final RewordingRepository rewordings;
    private final MergeStatements merge;

    WordingController(
            Workplace workplace,
            ConversationRepository conversations,
            StatementRepository statements,
            ReplaceStatement replace,
            RewordingRepository rewordings,
            MergeStatements merge) {
        this.workplace = workplace;
        this.conversations = conversations;
        this.statements = statements;
        this.replace = replace;
        this.rewordings = rewordings;
        this.merge = merge;
    }

    @GetMapping(PAGE)
    Html show(@PathVariable long activityId, @PathVariable long id, Visitor visitor) {
        Activity activity = workplace.activity(activityId, visitor);
        Statement statement = workplace.statement(activityId, id);
        return new Html("opinion/wording", page(activity, statement, statement.text(), "", "", Map.of()));
    }

    @PostMapping(PAGE + "/ersatt")
    Object replace(
            @PathVariable long activityId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String texter,
            @RequestParam(defaultValue = "") String skal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Statement statement = workplace.statement(activityId, id);
        var errors = new Errors(frame);
        List<String> texts =
                Wordings.read("texter", texter, conversation(activityId).longest(), errors);
        if (texts.size() > MOST_PARTS) {
            errors.add("texter", "opinion.work.lines.many", MOST_PARTS, texts.size());
        }
        errors.text("skal", skal, LONGEST_REASON);
        ReplaceStatement.Outcome outcome = errors.any()
                ? ReplaceStatement.Outcome.STALE
                : replace.wish(statement, texts, skal.strip(), visitor.known().id());
        if (outcome == ReplaceStatement.Outcome.STALE) {
            errors.add("texter", "process.error.stale");
            return Html.invalid("opinion/wording", page(activity, statement, texter, skal, "", errors.byField()));
        }
        Flash.say(
                response,
                frame.t(outcome == ReplaceStatement.Outcome.ASKED ? "opinion.work.asked" : "opinion.work.replaced"));
        return "redirect:/arbete/asikter/" + activityId;
    }

    /** @param till the number of the statement that says the same */
    @PostMapping(PAGE + "/sammanfor")
    Object merge(
            @PathVariable long activityId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String till,
            @RequestParam(defaultValue = "") String skal2,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Statement statement = workplace.statement(activityId, id);
        Optional<Statement> into = statements.listShown(activityId).stream()
                .filter(one -> one.id() != id && String.valueOf(one.number()).equals(till.strip()))
                .findFirst();
        var errors = new Errors(frame);
        if (into.isEmpty()) {
            errors.add("till", "opinion.work.merge.missing");
        }
        errors.text("skal2", skal2, LONGEST_REASON);
        if (!errors.any() && !merge.of(statement, into.orElseThrow(), skal2.strip())) {
            errors.add("till", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid(
                    "opinion/wording", page(activity, statement, statement.text(), skal2, till, errors.byField()));
        }
        Flash.say(response, frame.t("opinion.work.merged"));
        return "redirect:/arbete/asikter/" + activityId;
    }

    private Conversation conversation(long activityId) {
        return conversations.find(activityId).orElseThrow(NotFound::new);
    }

    private WordingPage page(
            Activity activity,
            Statement statement,
            String texts,
            String reason,
            String into,
            Map<String, String> errors) {
        return new WordingPage(
                activity,
                conversation(activity.id()),
                statement,
                rewordings.list(statement.id()),
                texts,
                reason,
                into,
                errors);
    }
}
