package se.radslag.dialogue.following;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The news of a dialogue: everyone reads them, those who run the dialogue write them. */
@Controller
class UpdateController {

    private static final int MOST = 20;
    static final Role[] WRITERS = {Role.FACILITATOR, Role.ADMINISTRATOR};

    private final Dialogues dialogues;
    private final UpdateRepository updates;
    private final WriteUpdate write;

    UpdateController(Dialogues dialogues, UpdateRepository updates, WriteUpdate write) {
        this.dialogues = dialogues;
        this.updates = updates;
        this.write = write;
    }

    @GetMapping("/dialoger/{slug}/nyheter")
    Html list(
            Visitor visitor,
            Frame frame,
            Typed typed,
            @PathVariable String slug,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        return new Html(
                "following/updates",
                page(
                        dialogue,
                        visitor,
                        frame,
                        fore,
                        typed.get("rubrik"),
                        typed.get("text"),
                        UUID.randomUUID(),
                        new Errors(frame)));
    }

    @PostMapping("/dialoger/{slug}/nyheter")
    Object write(
            Visitor visitor,
            Frame frame,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam UUID once,
            HttpServletResponse response) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        visitor.requireIn(dialogue.id(), WRITERS);
        Errors errors = check(rubrik, text, frame);
        if (errors.any()) {
            return Html.invalid(
                    "following/updates", page(dialogue, visitor, frame, Long.MAX_VALUE, rubrik, text, once, errors));
        }
        write.write(dialogue.id(), rubrik.strip(), text.strip(), once);
        Flash.say(response, frame.t("following.written"));
        return "redirect:" + dialogue.path() + "/nyheter";
    }

    static Errors check(String title, String text, Frame frame) {
        return new Errors(frame).text("rubrik", title, 120).text("text", text, 5_000);
    }

    private UpdatesPage page(
            Dialogue dialogue,
            Visitor visitor,
            Frame frame,
            long before,
            String title,
            String text,
            UUID once,
            Errors errors) {
        List<Update> found = updates.list(dialogue.id(), before, MOST + 1);
        List<Update> shown = found.subList(0, Math.min(MOST, found.size()));
        return new UpdatesPage(
                dialogue,
                shown,
                found.size() > MOST
                        ? frame.url(dialogue.path() + "/nyheter?fore="
                                + shown.getLast().id())
                        : null,
                visitor.hasIn(dialogue.id(), WRITERS),
                title,
                text,
                once,
                errors);
    }
}
