package se.radslag.methods.opinion.writing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Visible;

/** Writing a statement, and a look at those that say nearly the same. */
@Controller("opinionWriteController")
class WriteController {

    private static final String FORM = "/aktiviteter/{activityId}/asikter/nytt";
    private static final int SIMILAR = 3;

    private final Activities activities;
    private final ConversationRepository conversations;
    private final SimilarRepository similar;
    private final WriteStatement write;

    WriteController(
            Activities activities,
            ConversationRepository conversations,
            SimilarRepository similar,
            WriteStatement write) {
        this.activities = activities;
        this.conversations = conversations;
        this.similar = similar;
        this.write = write;
    }

    @GetMapping(FORM)
    Html form(@PathVariable long activityId, Visitor visitor, Typed typed) {
        return new Html(
                "opinion/write",
                page(
                        activity(activityId, visitor),
                        typed.get("text"),
                        UUID.randomUUID().toString(),
                        List.of(),
                        null,
                        Map.of()));
    }

    /** @param anda whether the writer has seen those that say nearly the same */
    @PostMapping(FORM)
    Object send(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String anda,
            @RequestParam(defaultValue = "") String andra,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = activity(activityId, visitor);
        Conversation conversation = conversation(activity);
        String wording = text.strip().replaceAll("\\s+", " ");
        if (!andra.isEmpty()) {
            return new Html("opinion/write", page(activity, wording, once.toString(), List.of(), null, Map.of()));
        }
        Errors errors = new Errors(frame).text("text", wording, conversation.longest(), "opinion.write.missing");
        if (errors.any()) {
            return Html.invalid(
                    "opinion/write", page(activity, wording, once.toString(), List.of(), null, errors.byField()));
        }
        List<Statement> alike = anda.isEmpty() ? similar.list(activityId, wording, SIMILAR) : List.of();
        if (!alike.isEmpty()) {
            visitor.known();
            return new Html("opinion/write", page(activity, wording, once.toString(), alike, null, Map.of()));
        }
        return switch (write.of(visitor, activity, conversation, wording, once)) {
            case WriteStatement.Written.There(boolean shown) -> {
                Flash.say(response, frame.t(shown ? "opinion.written.shown" : "opinion.written.waiting"));
                yield "redirect:" + conversation.path();
            }
            case WriteStatement.Written.NotNow(String reasonKey, Object[] arguments) ->
                Html.invalid(
                        "opinion/write",
                        page(activity, wording, once.toString(), List.of(), frame.t(reasonKey, arguments), Map.of()));
        };
    }

    private Activity activity(long activityId, Visitor visitor) {
        return Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
    }

    private Conversation conversation(Activity activity) {
        return conversations.find(activity.id()).orElseThrow(NotFound::new);
    }

    private WritePage page(
            Activity activity,
            String text,
            String once,
            List<Statement> alike,
            @Nullable String refusal,
            Map<String, String> errors) {
        return new WritePage(activity, conversation(activity), text, once, alike, refusal, errors);
    }
}
