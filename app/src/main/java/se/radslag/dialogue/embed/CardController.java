package se.radslag.dialogue.embed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.Summary;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Framing;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;

/** The card of a dialogue, which any site may frame. */
@Controller
class CardController {

    private final Dialogues dialogues;
    private final Activities activities;
    private final Methods methods;

    CardController(Dialogues dialogues, Activities activities, Methods methods) {
        this.dialogues = dialogues;
        this.activities = activities;
        this.methods = methods;
    }

    @GetMapping("/dialoger/{slug}/kort")
    Html show(@PathVariable String slug, Frame frame, HttpServletResponse response) {
        Dialogue dialogue =
                dialogues.findBySlug(slug).filter(Dialogue::isPublished).orElseThrow(NotFound::new);
        Framing.allow(response);
        List<Summary> summaries = activities.listOf(dialogue.id()).stream()
                .filter(activity -> activity.state() != Activity.State.PLANNED && methods.has(activity.method()))
                .map(activity -> methods.get(activity.method()).summary(activity, frame))
                .toList();
        return new Html(
                "embed/card",
                new CardPage(
                        dialogue,
                        summaries.stream().map(Summary::heading).distinct().toList(),
                        summaries.stream()
                                .flatMap(summary -> Optional.ofNullable(summary.act()).stream())
                                .map(Summary.Link::label)
                                .findFirst()
                                .orElse(null)));
    }
}
