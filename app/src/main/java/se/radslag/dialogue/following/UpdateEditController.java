package se.radslag.dialogue.following;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** One piece of news: everyone reads it with what it said before, those who run the dialogue edit and remove it. */
@Controller
@RequestMapping("/dialoger/{slug}/nyheter/{id:\\d+}")
class UpdateEditController {

    private final Dialogues dialogues;
    private final UpdateRepository updates;
    private final EditUpdate edit;

    UpdateEditController(Dialogues dialogues, UpdateRepository updates, EditUpdate edit) {
        this.dialogues = dialogues;
        this.updates = updates;
        this.edit = edit;
    }

    @GetMapping
    Html show(Visitor visitor, @PathVariable String slug, @PathVariable long id) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        return new Html(
                "following/update",
                new UpdatePage(
                        dialogue,
                        update(dialogue, id),
                        updates.listRevisions(id),
                        visitor.hasIn(dialogue.id(), UpdateController.WRITERS)));
    }

    @GetMapping("/andra")
    Html form(Visitor visitor, Frame frame, Typed typed, @PathVariable String slug, @PathVariable long id) {
        Dialogue dialogue = run(slug, visitor);
        Update update = update(dialogue, id);
        String title = typed.isEmpty() ? update.title() : typed.get("rubrik");
        String text = typed.isEmpty() ? update.text() : typed.get("text");
        return new Html(
                "following/updateForm", new UpdateFormPage(dialogue, update, title, text, false, new Errors(frame)));
    }

    @PostMapping("/andra")
    Object save(
            Visitor visitor,
            Frame frame,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam int version,
            HttpServletResponse response) {
        Dialogue dialogue = run(slug, visitor);
        Update update = update(dialogue, id);
        Errors errors = UpdateController.check(rubrik, text, frame);
        if (errors.any()) {
            return Html.invalid(
                    "following/updateForm", new UpdateFormPage(dialogue, update, rubrik, text, false, errors));
        }
        if (!edit.edit(id, version, rubrik.strip(), text.strip())) {
            return Html.invalid(
                    "following/updateForm",
                    new UpdateFormPage(dialogue, update(dialogue, id), rubrik, text, true, errors));
        }
        Flash.say(response, frame.t("following.edited.done"));
        return "redirect:" + dialogue.path() + "/nyheter/" + id;
    }

    @GetMapping("/ta-bort")
    Html ask(Visitor visitor, @PathVariable String slug, @PathVariable long id) {
        Dialogue dialogue = run(slug, visitor);
        return new Html("following/removal", new UpdatePage(dialogue, update(dialogue, id), List.of(), true));
    }

    @PostMapping("/ta-bort")
    String remove(
            Visitor visitor,
            Frame frame,
            @PathVariable String slug,
            @PathVariable long id,
            HttpServletResponse response) {
        Dialogue dialogue = run(slug, visitor);
        edit.remove(update(dialogue, id).id());
        Flash.say(response, frame.t("following.removed"));
        return "redirect:" + dialogue.path() + "/nyheter";
    }

    private Dialogue run(String slug, Visitor visitor) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        visitor.requireIn(dialogue.id(), UpdateController.WRITERS);
        return dialogue;
    }

    private Update update(Dialogue dialogue, long id) {
        return updates.find(dialogue.id(), id).orElseThrow(NotFound::new);
    }
}
