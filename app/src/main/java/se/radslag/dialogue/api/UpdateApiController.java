package se.radslag.dialogue.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.following.Update;
import se.radslag.dialogue.following.UpdateRepository;
import se.radslag.foundation.api.Paging;
import se.radslag.foundation.api.Slice;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.NotFound;

/** The news of a dialogue, for programs. */
@RestController
class UpdateApiController {

    private final PublicDialogues published;
    private final UpdateRepository updates;
    private final PublicAddress address;

    UpdateApiController(PublicDialogues published, UpdateRepository updates, PublicAddress address) {
        this.published = published;
        this.updates = updates;
        this.address = address;
    }

    /**
     * A piece of news as programs see it.
     *
     * @param text Markdown
     */
    record Shown(
            long id,
            long dialogue,
            String title,
            String text,
            @Nullable String by,
            Instant at,
            @Nullable Instant editedAt,
            String url) {

        static Shown of(Update update, String base, Dialogue dialogue) {
            return new Shown(
                    update.id(),
                    update.dialogueId(),
                    update.title(),
                    update.text(),
                    update.by(),
                    update.at(),
                    update.editedAt(),
                    base + dialogue.path() + "/nyheter");
        }
    }

    @GetMapping("/api/v1/dialogues/{dialogueId}/updates")
    Slice<Shown> list(@PathVariable long dialogueId, Paging paging) {
        Dialogue dialogue = published.dialogue(dialogueId);
        String base = address.of("");
        List<Update> found = updates.list(dialogueId, paging.after(Long.MAX_VALUE), paging.most());
        return paging.of(found, Update::id, update -> Shown.of(update, base, dialogue));
    }

    @GetMapping("/api/v1/dialogues/{dialogueId}/updates/{updateId}")
    Shown show(@PathVariable long dialogueId, @PathVariable long updateId) {
        Dialogue dialogue = published.dialogue(dialogueId);
        return Shown.of(updates.find(dialogueId, updateId).orElseThrow(NotFound::new), address.of(""), dialogue);
    }
}
