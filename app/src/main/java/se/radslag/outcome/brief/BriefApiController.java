package se.radslag.outcome.brief;

import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.api.Slice;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.NotFound;

/** The frozen briefs of a dialogue, for programs to find: the registry takes the document, others the JSON. */
@RestController
class BriefApiController {

    private final Dialogues dialogues;
    private final FrozenRepository frozen;
    private final PublicAddress address;

    BriefApiController(Dialogues dialogues, FrozenRepository frozen, PublicAddress address) {
        this.dialogues = dialogues;
        this.frozen = frozen;
        this.address = address;
    }

    /**
     * A version of a brief.
     *
     * @param sha256 of its JSON, in 64 hexadecimal digits
     * @param url the page for people
     */
    record ShownBrief(int number, Instant frozenAt, String sha256, String url, String json, String pdf, String odt) {}

    @GetMapping("/api/v1/dialogues/{dialogueId}/briefs")
    Slice<ShownBrief> list(@PathVariable long dialogueId) {
        Dialogue dialogue =
                dialogues.find(dialogueId).filter(Dialogue::isPublished).orElseThrow(NotFound::new);
        String base = address.of("") + Brief.path(dialogue.path()) + "/";
        return new Slice<>(
                frozen.list(dialogueId).stream()
                        .map(version -> shown(version, base + version.number()))
                        .toList(),
                null);
    }

    private static ShownBrief shown(Brief.Version version, String url) {
        return new ShownBrief(
                version.number(), version.at(), version.sha256(), url, url + ".json", url + ".pdf", url + ".odt");
    }
}
