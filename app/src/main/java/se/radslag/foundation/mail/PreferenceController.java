package se.radslag.foundation.mail;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** How one's own letters come. */
@Controller
class PreferenceController {

    private static final String PATH = "/min-sida/mejl";

    private final PreferenceRepository preferences;
    private final ChoosePreference choose;
    private final ObjectProvider<DialogueNames> names;

    PreferenceController(
            PreferenceRepository preferences, ChoosePreference choose, ObjectProvider<DialogueNames> names) {
        this.preferences = preferences;
        this.choose = choose;
        this.names = names;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Typed typed) {
        long person = visitor.known().id();
        Preference chosen = preferences.find(person).orElse(Preference.USUAL);
        List<Long> unsubscribed = preferences.listUnsubscribed(person);
        Map<Long, String> titles = unsubscribed.isEmpty()
                ? Map.of()
                : names.stream().findFirst().map(room -> room.of(unsubscribed)).orElse(Map.of());
        return new Html(
                "mail/preference",
                new PreferencePage(
                        typed.isEmpty() ? chosen.personal().name() : typed.get("egna"),
                        typed.isEmpty() ? chosen.news().name() : typed.get("nyheter"),
                        titles.entrySet().stream()
                                .map(dialogue ->
                                        new PreferencePage.Unsubscribed(dialogue.getKey(), dialogue.getValue()))
                                .sorted(Comparator.comparing(PreferencePage.Unsubscribed::title))
                                .toList()));
    }

    @PostMapping(path = PATH, params = "egna")
    String choose(
            @RequestParam Rhythm egna,
            @RequestParam Rhythm nyheter,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rhythm personal = egna == Rhythm.NONE ? Rhythm.DAILY : egna;
        choose.choose(visitor.known().id(), new Preference(personal, nyheter));
        Flash.say(response, frame.t("mail.preference.saved"));
        return "redirect:" + PATH;
    }

    @PostMapping(path = PATH, params = "dialog")
    String subscribeAgain(@RequestParam long dialog, Visitor visitor, Frame frame, HttpServletResponse response) {
        choose.subscribeAgain(visitor.known().id(), dialog);
        Flash.say(response, frame.t("mail.preference.subscribed-again"));
        return "redirect:" + PATH;
    }
}
