package se.radslag.dialogue.embed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** On the workbench: what to paste into the organisation's own site. */
@Controller
class EmbedController {

    private static final String POLICY = "Content-Security-Policy";

    private final Dialogues dialogues;
    private final PublicAddress address;
    private final Embedding embedding;

    EmbedController(Dialogues dialogues, PublicAddress address, Embedding embedding) {
        this.dialogues = dialogues;
        this.address = address;
        this.embedding = embedding;
    }

    @GetMapping("/arbete/dialoger/{dialogueId}/badda-in")
    Html show(@PathVariable long dialogueId, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.requireIn(dialogueId, Role.FACILITATOR, Role.ADMINISTRATOR);
        Dialogue dialogue =
                dialogues.find(dialogueId).filter(Dialogue::isPublished).orElseThrow(NotFound::new);
        String policy = Objects.requireNonNull(response.getHeader(POLICY));
        response.setHeader(POLICY, policy + "; frame-src 'self'");
        return new Html(
                "embed/embed",
                new EmbedPage(
                        dialogue,
                        frame.url(dialogue.path() + "/kort"),
                        embedding.element(dialogue, "100%", Embedding.HEIGHT),
                        address.of(dialogue.path())));
    }
}
