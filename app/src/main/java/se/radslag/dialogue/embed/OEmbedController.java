package se.radslag.dialogue.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.NotFound;

/** Tells publishing systems how to set a dialogue's card into a page, as oEmbed has it (oembed.com). */
@Controller
class OEmbedController {

    static final String PATH = "/oembed";

    private static final int FRESH_SECONDS = 3600;

    private final Dialogues dialogues;
    private final Organisations organisations;
    private final PublicAddress address;
    private final Embedding embedding;

    OEmbedController(Dialogues dialogues, Organisations organisations, PublicAddress address, Embedding embedding) {
        this.dialogues = dialogues;
        this.organisations = organisations;
        this.address = address;
        this.embedding = embedding;
    }

    /**
     * @param url address of the dialogue's page
     * @param maxwidth in CSS pixels; the card is never narrower than {@link Embedding#LEAST_WIDTH}
     * @param format {@code json}; there is no other
     */
    @GetMapping(PATH)
    ResponseEntity<Map<String, Object>> show(
            @RequestParam String url,
            @RequestParam(defaultValue = "" + Embedding.WIDTH) int maxwidth,
            @RequestParam(defaultValue = "" + Embedding.HEIGHT) int maxheight,
            @RequestParam(defaultValue = "json") String format) {
        if (!format.equals("json")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        Dialogue dialogue = embedding
                .slug(url)
                .flatMap(dialogues::findBySlug)
                .filter(Dialogue::isPublished)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .body(rich(
                        dialogue,
                        Math.clamp(maxwidth, Embedding.LEAST_WIDTH, Embedding.WIDTH),
                        Math.clamp(maxheight, 1, Embedding.HEIGHT)));
    }

    private Map<String, Object> rich(Dialogue dialogue, int width, int height) {
        Organisation organisation = organisations.current();
        var rich = new LinkedHashMap<String, Object>();
        rich.put("version", "1.0");
        rich.put("type", "rich");
        rich.put("title", dialogue.title());
        rich.put("provider_name", organisation.name());
        rich.put("provider_url", address.of(organisation, "/"));
        rich.put("cache_age", FRESH_SECONDS);
        rich.put("width", width);
        rich.put("height", height);
        rich.put("html", embedding.element(dialogue, Integer.toString(width), height));
        return rich;
    }
}
