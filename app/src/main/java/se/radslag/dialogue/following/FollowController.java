package se.radslag.dialogue.following;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;

/** A person follows a dialogue, or stops. */
@Controller
class FollowController {

    private final Dialogues dialogues;
    private final FollowDialogue follow;

    FollowController(Dialogues dialogues, FollowDialogue follow) {
        this.dialogues = dialogues;
        this.follow = follow;
    }

    @GetMapping("/dialoger/{slug}/folj")
    Html show(Visitor visitor, @PathVariable String slug) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        Visitor.Known person = visitor.person();
        return new Html(
                "following/follow",
                new FollowPage(dialogue, person != null && follow.follows(dialogue.id(), person.id())));
    }

    @PostMapping("/dialoger/{slug}/folj")
    String change(
            Visitor visitor,
            Frame frame,
            @PathVariable String slug,
            @RequestParam(defaultValue = "ja") String folj,
            HttpServletResponse response) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        long person = visitor.known().id();
        if (folj.equals("nej")) {
            follow.stop(dialogue.id(), person);
            Flash.say(response, frame.t("following.stopped"));
        } else {
            follow.follow(dialogue.id(), person);
            Flash.say(response, frame.t("following.followed"));
        }
        return "redirect:" + dialogue.path();
    }
}
