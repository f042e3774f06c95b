package se.radslag.dialogue.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Staff add the organisation's own examples to a method, and take them away. */
@Controller
class ExampleController {

    private static final String NEW = "/arbete/metodguide/{key:[a-z-]+}/exempel";
    private static final String REMOVAL = "/arbete/metodguide/exempel/{id:\\d+}/ta-bort";

    private final Guide guide;
    private final ExampleRepository examples;
    private final KeepExamples keep;
    private final Clock clock;

    ExampleController(Guide guide, ExampleRepository examples, KeepExamples keep, Clock clock) {
        this.guide = guide;
        this.examples = examples;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping(NEW)
    Html form(@PathVariable String key, Visitor visitor, Frame frame, Typed typed) {
        visitor.require(KeepExamples.KEEPERS);
        ExampleDraft draft = typed.isEmpty()
                ? ExampleDraft.EMPTY
                : new ExampleDraft(typed.get("namn"), typed.get("ar"), typed.get("text"), typed.get("lank"));
        return new Html("guide/example", new ExamplePage(guide.get(key), draft, UUID.randomUUID(), new Errors(frame)));
    }

    @PostMapping(NEW)
    Object add(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String ar,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String lank,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(KeepExamples.KEEPERS);
        MethodCard card = guide.get(key);
        var draft = new ExampleDraft(namn.strip(), ar.strip(), text.strip(), lank.strip());
        Errors errors = draft.check(
                new Errors(frame),
                LocalDate.ofInstant(clock.instant(), Frame.ZONE).getYear());
        if (errors.any()) {
            return Html.invalid("guide/example", new ExamplePage(card, draft, once, errors));
        }
        keep.add(card, draft, once);
        Flash.say(response, frame.t("guide.example.added"));
        return "redirect:" + card.path();
    }

    @GetMapping(REMOVAL)
    Html ask(@PathVariable long id, Visitor visitor) {
        visitor.require(KeepExamples.KEEPERS);
        Example example = examples.find(id).orElseThrow(NotFound::new);
        return new Html("guide/removal", new ExamplePage.Removal(guide.get(example.methodKey()), example));
    }

    @PostMapping(REMOVAL)
    String remove(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(KeepExamples.KEEPERS);
        Example example = examples.find(id).orElseThrow(NotFound::new);
        keep.remove(example);
        Flash.say(response, frame.t("guide.example.removed"));
        return "redirect:" + guide.get(example.methodKey()).path();
    }
}
