package se.radslag.dialogue.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.SharedPages;
import se.radslag.foundation.web.Visitor;

/** The page of one dialogue. */
@Controller
class DialogueController {

    private final ShowDialogue show;
    private final SharedPages pages;

    DialogueController(ShowDialogue show, SharedPages pages) {
        this.show = show;
        this.pages = pages;
    }

    @GetMapping("/dialoger/{slug}")
    Html show(Visitor visitor, @PathVariable String slug, Frame frame) {
        return pages.of(frame, () -> show.to(visitor, slug, frame));
    }
}
