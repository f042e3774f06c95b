package se.radslag.outcome.indicator.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;

/** A saved comparison, as a page and as a card that any site may frame. */
@Controller
class SavedController {

    private static final String ONE = "/nyckeltal/jamforelser/{id:\\d{1,18}}";
    private static final String POLICY = "Content-Security-Policy";
    private static final int CARD_HEIGHT = 460;

    private final SavedRepository saved;
    private final Compose compose;
    private final PublicAddress address;

    SavedController(SavedRepository saved, Compose compose, PublicAddress address) {
        this.saved = saved;
        this.compose = compose;
        this.address = address;
    }

    @GetMapping(ONE)
    Html show(@PathVariable long id, Visitor visitor) {
        Saved one = saved.find(id).orElseThrow(NotFound::new);
        return new Html(
                "comparison/saved",
                new SavedPage(one, compose.of(one.picked(), one.notes()), element(one), visitor.has(Makers.ROLES)));
    }

    @GetMapping(ONE + "/kort")
    Html card(@PathVariable long id, HttpServletResponse response) {
        Saved one = saved.find(id).orElseThrow(NotFound::new);
        String policy = Objects.requireNonNull(response.getHeader(POLICY));
        response.setHeader(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
        response.setHeader("Cross-Origin-Opener-Policy", "unsafe-none");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("Vary", "Cookie");
        return new Html("comparison/card", new SavedPage(one, compose.of(one.picked(), one.notes()), "", false));
    }

    private String element(Saved one) {
        return "<iframe src=\"" + address.of(one.path() + "/kort") + "\" title=\""
                + one.title().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\" width=\"100%\" height=\"" + CARD_HEIGHT + "\" loading=\"lazy\" frameborder=\"0\"></iframe>";
    }
}
