package se.radslag.foundation.moderation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
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

/** The author appeals, and another moderator decides. */
@Controller
class AppealController {

    private static final int LONGEST = 2_000;

    private final ModerationRepository repository;
    private final Moderation moderation;
    private final AppealHiding appeal;
    private final DecideAppeal decide;

    AppealController(ModerationRepository repository, Moderation moderation, AppealHiding appeal, DecideAppeal decide) {
        this.repository = repository;
        this.moderation = moderation;
        this.appeal = appeal;
        this.decide = decide;
    }

    @GetMapping("/omprovning/{id}")
    Html show(@PathVariable long id, Visitor visitor, Typed typed) {
        return new Html("moderation/appeal", page(own(id, visitor), visitor, typed.get("text"), "", Map.of()));
    }

    @PostMapping("/omprovning/{id}")
    Object appeal(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Hiding hiding = own(id, visitor);
        Errors errors = new Errors(frame).text("text", text, LONGEST, "moderation.appeal.text.missing");
        if (errors.any()) {
            return Html.invalid("moderation/appeal", page(hiding, visitor, text, "", errors.byField()));
        }
        appeal.of(hiding, text.strip());
        Flash.say(response, frame.t("moderation.appeal.thanks"));
        return "redirect:" + hiding.appealPath();
    }

    @GetMapping("/arbete/moderering/omprovning/{id}")
    Html showAppealed(@PathVariable long id, Visitor visitor) {
        return new Html("moderation/decide", page(appealed(id, visitor), visitor, "", "", Map.of()));
    }

    @PostMapping("/arbete/moderering/omprovning/{id}")
    Object decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String beslut,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Hiding hiding = appealed(id, visitor);
        var errors = new Errors(frame);
        if (!beslut.equals("visa") && !beslut.equals("dolj")) {
            errors.add("beslut", "moderation.decide.missing");
        }
        errors.text("text", text, LONGEST, "moderation.decide.text.missing");
        if (errors.any()) {
            return Html.invalid("moderation/decide", page(hiding, visitor, text, beslut, errors.byField()));
        }
        Hiding.Verdict verdict = beslut.equals("visa") ? Hiding.Verdict.LIFTED : Hiding.Verdict.UPHELD;
        return switch (decide.of(hiding, verdict, text.strip(), visitor.known().id())) {
            case DONE -> queue(response, frame, "moderation.decide.done");
            case BEFORE -> queue(response, frame, "moderation.decide.before");
            case OWN ->
                Html.invalid(
                        "moderation/decide",
                        page(
                                hiding,
                                visitor,
                                text,
                                beslut,
                                errors.add("beslut", "moderation.decide.own").byField()));
        };
    }

    private static String queue(HttpServletResponse response, Frame frame, String key) {
        Flash.say(response, frame.t(key));
        return "redirect:/arbete/moderering";
    }

    private Hiding own(long id, Visitor visitor) {
        long person = visitor.known().id();
        return repository
                .find(id)
                .filter(hiding -> Objects.equals(hiding.authorId(), person))
                .orElseThrow(NotFound::new);
    }

    private Hiding appealed(long id, Visitor visitor) {
        Remit remit = Remit.of(visitor);
        return remit.require(
                repository.find(id).filter(hiding -> hiding.appeal() != null).orElseThrow(NotFound::new));
    }

    private AppealPage page(Hiding hiding, Visitor visitor, String text, String verdict, Map<String, String> errors) {
        return new AppealPage(
                hiding,
                moderation.subject(hiding.kind(), hiding.subjectId()),
                text,
                verdict,
                repository.findName(hiding.personId()),
                Objects.equals(hiding.personId(), visitor.known().id()),
                errors);
    }
}
