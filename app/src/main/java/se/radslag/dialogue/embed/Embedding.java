package se.radslag.dialogue.embed;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.organisation.PublicAddress;

/** How the card of a dialogue is set into another page. */
@Component
class Embedding {

    /** Width and height of the card in CSS pixels, where nothing else is asked for. */
    static final int WIDTH = 480;

    static final int HEIGHT = 340;
    static final int LEAST_WIDTH = 280;

    private static final Pattern PAGE = Pattern.compile("/dialoger/([a-z0-9-]{1,200})/?(?:kort)?");

    private final PublicAddress address;

    Embedding(PublicAddress address) {
        this.address = address;
    }

    /** Whole address of the card. */
    String card(Dialogue dialogue) {
        return address.of(dialogue.path() + "/kort");
    }

    /**
     * The element to paste into a page.
     *
     * @param width in CSS pixels, or 100 %
     */
    String element(Dialogue dialogue, String width, int height) {
        return "<iframe src=\"" + card(dialogue) + "\" title=\"" + escaped(dialogue.title()) + "\" width=\"" + width
                + "\" height=\"" + height + "\" loading=\"lazy\" frameborder=\"0\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** The slug of the dialogue whose page the address is, if it is of the organisation at hand. */
    Optional<String> slug(String page) {
        try {
            URI asked = URI.create(page);
            URI front = URI.create(address.of("/"));
            String path = asked.getPath();
            boolean ours = path != null
                    && front.getAuthority().equals(asked.getAuthority())
                    && path.startsWith(front.getPath());
            Matcher parts = PAGE.matcher(ours ? path.substring(front.getPath().length() - 1) : "");
            return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
