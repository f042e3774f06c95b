package se.radslag.dialogue.following;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;

/** The news of a published dialogue as a feed. */
@Controller
class FeedController {

    private static final MediaType TYPE = MediaType.parseMediaType(Feed.TYPE + ";charset=UTF-8");
    private static final int MOST = 30;

    private final Dialogues dialogues;
    private final UpdateRepository updates;
    private final PublicAddress address;

    FeedController(Dialogues dialogues, UpdateRepository updates, PublicAddress address) {
        this.dialogues = dialogues;
        this.updates = updates;
        this.address = address;
    }

    @GetMapping("/dialoger/{slug}/nyheter.atom")
    ResponseEntity<byte[]> feed(Visitor visitor, Frame frame, @PathVariable String slug) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        if (!dialogue.isPublished()) {
            throw new NotFound();
        }
        String page = address.of(dialogue.path() + "/nyheter");
        var feed = new Feed(
                dialogue.title(),
                frame.organisationName(),
                frame.language(),
                page + ".atom",
                page,
                Objects.requireNonNull(dialogue.publishedAt()),
                updates.list(dialogue.id(), Long.MAX_VALUE, MOST));
        return ResponseEntity.ok().contentType(TYPE).body(feed.xml().getBytes(StandardCharsets.UTF_8));
    }
}
