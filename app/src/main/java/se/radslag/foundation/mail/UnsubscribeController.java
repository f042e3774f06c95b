package se.radslag.foundation.mail;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;

/**
 * The way out of letters, without signing in: the link shows a page that asks, since programs that check mail follow
 * links by themselves; sending its form does it, and so does a mail program's own button (RFC 8058).
 */
@Controller
class UnsubscribeController {

    static final String PATH = "/mejl/avregistrera";

    private final UnsubscribeLinks links;
    private final ChoosePreference preference;

    UnsubscribeController(UnsubscribeLinks links, ChoosePreference preference) {
        this.links = links;
        this.preference = preference;
    }

    @GetMapping(PATH + "/{token}")
    Html ask(@PathVariable String token) {
        return page(read(token), false);
    }

    @PostMapping(PATH + "/{token}")
    Html unsubscribe(@PathVariable String token) {
        Unsubscription what = read(token);
        preference.unsubscribe(what);
        return page(what, true);
    }

    private Unsubscription read(String token) {
        return links.read(token).orElseThrow(NotFound::new);
    }

    private static Html page(Unsubscription what, boolean done) {
        return new Html("mail/unsubscribe", new UnsubscribePage(what.dialogueId() == null ? "news" : "dialogue", done));
    }
}
