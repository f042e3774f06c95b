package se.radslag.dialogue.representation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;

/** Who took part in a dialogue, for everyone. */
@Controller
class ResultController {

    private final Dialogues dialogues;
    private final Results results;

    ResultController(Dialogues dialogues, Results results) {
        this.dialogues = dialogues;
        this.results = results;
    }

    @GetMapping("/dialoger/{slug}/vilka-deltog")
    Html show(@PathVariable String slug, Visitor visitor, Frame frame) {
        return new Html("representation/result", results.of(dialogues.seen(slug, visitor), frame));
    }
}
