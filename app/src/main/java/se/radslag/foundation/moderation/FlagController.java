package se.radslag.foundation.moderation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** A reader flags content; anyone reads the rules. */
@Controller
public class FlagController {

    private static final int LONGEST = 1_000;

    private final Moderation moderation;
    private final FlagContent flag;

    FlagController(Moderation moderation, FlagContent flag) {
        this.moderation = moderation;
        this.flag = flag;
    }

    /** The rules and what happens when one is broken. */
    public record RulesPage(Rule[] rules) {}

    @GetMapping("/regler")
    Html rules() {
        return new Html("moderation/rules", new RulesPage(Rule.values()));
    }

    @GetMapping("/anmal/{kind}/{id}")
    Html show(@PathVariable String kind, @PathVariable long id, Typed typed) {
        return new Html(
                "moderation/flag",
                new FlagPage(moderation.subject(kind, id), typed.get("regel"), typed.get("text"), Map.of()));
    }

    @PostMapping("/anmal/{kind}/{id}")
    Object take(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        long person = visitor.known().id();
        Subject subject = moderation.subject(kind, id);
        Optional<Rule> rule = Rule.of(regel);
        var errors = new Errors(frame);
        if (rule.isEmpty()) {
            errors.add("regel", "moderation.flag.rule.missing");
        }
        if (!text.isBlank()) {
            errors.text("text", text, LONGEST);
        }
        if (rule.isEmpty() || errors.any()) {
            return Html.invalid("moderation/flag", new FlagPage(subject, regel, text, errors.byField()));
        }
        flag.of(kind, subject, rule.get(), text.strip(), person);
        Flash.say(response, frame.t("moderation.flag.thanks"));
        return "redirect:" + subject.path();
    }
}
