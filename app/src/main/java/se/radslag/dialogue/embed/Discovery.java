package se.radslag.dialogue.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.page.PageLink;
import se.radslag.foundation.organisation.PublicAddress;

/** On a dialogue's page: where publishing systems learn how to set its card into a page. */
@Component
class Discovery implements PageLink {

    private final PublicAddress address;

    Discovery(PublicAddress address) {
        this.address = address;
    }

    @Override
    public Optional<Link> of(Dialogue dialogue) {
        String page = URLEncoder.encode(address.of(dialogue.path()), StandardCharsets.UTF_8);
        return dialogue.isPublished()
                ? Optional.of(new Link(
                        "application/json+oembed",
                        address.of(OEmbedController.PATH + "?url=" + page),
                        dialogue.title()))
                : Optional.empty();
    }
}
