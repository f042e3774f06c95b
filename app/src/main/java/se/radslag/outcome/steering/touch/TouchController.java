package se.radslag.outcome.steering.touch;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.GaugeRepository;
import se.radslag.outcome.steering.Stewards;

/** Names the indicators that a dialogue wants to move: those of goals, and those that others publish, found by words. */
@Controller
class TouchController {

    private static final String PATH = "/arbete/mal/dialoger";
    private static final int PAGE = 30;
    private static final int MOST_FOUND = 20;
    private static final int MOST_CHOICES = 300;
    private static final int WHY = 1_000;

    private final TouchRepository touches;
    private final Touches moved;
    private final GaugeRepository gauges;
    private final Courses courses;
    private final Dialogues dialogues;
    private final NameIndicators names;

    TouchController(
            TouchRepository touches,
            Touches moved,
            GaugeRepository gauges,
            Courses courses,
            Dialogues dialogues,
            NameIndicators names) {
        this.touches = touches;
        this.moved = moved;
        this.gauges = gauges;
        this.courses = courses;
        this.dialogues = dialogues;
        this.names = names;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(required = false) @Nullable Long fore, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        List<TouchRepository.Row> found = touches.listDialogues(fore == null ? Long.MAX_VALUE : fore, PAGE + 1);
        List<TouchRepository.Row> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Html(
                "steering/touchDialogues",
                new TouchPage.All(
                        shown,
                        found.size() > PAGE
                                ? frame.url(PATH + "?fore=" + shown.getLast().id())
                                : null));
    }

    @GetMapping(PATH + "/{dialogueId}")
    Html ask(
            @PathVariable long dialogueId,
            @RequestParam(defaultValue = "") String q,
            Typed typed,
            Visitor visitor,
            Frame frame) {
        Stewards.require(visitor);
        return new Html(
                "steering/touch",
                page(dialogue(dialogueId), q, typed.get("nyckeltal"), typed.get("varfor"), new Errors(frame)));
    }

    @PostMapping(PATH + "/{dialogueId}")
    Object name(
            @PathVariable long dialogueId,
            @RequestParam(defaultValue = "") String nyckeltal,
            @RequestParam(defaultValue = "") String kant,
            @RequestParam(defaultValue = "") String varfor,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Dialogue dialogue = dialogue(dialogueId);
        var errors = new Errors(frame);
        boolean own = kant.isEmpty();
        if (own && !choices().containsKey(nyckeltal)) {
            errors.add("nyckeltal", "steering.error.gauge");
        } else if (!own && courses.measures(List.of(kant)).isEmpty()) {
            errors.add("q", "steering.error.gauge");
        }
        errors.text("varfor", varfor, WHY);
        if (!errors.any()
                && !names.name(dialogueId, own ? Long.valueOf(nyckeltal) : null, own ? null : kant, varfor.strip())) {
            errors.add(own ? "nyckeltal" : "q", "steering.error.named");
        }
        if (errors.any()) {
            return Html.invalid("steering/touch", page(dialogue, q, nyckeltal, varfor, errors));
        }
        Flash.say(response, frame.t("steering.touch.named"));
        return "redirect:" + PATH + "/" + dialogueId;
    }

    /** Where signing in leads back to. */
    @GetMapping(PATH + "/{dialogueId}/ta-bort")
    String again(@PathVariable long dialogueId) {
        return "redirect:" + PATH + "/" + dialogueId;
    }

    @PostMapping(PATH + "/{dialogueId}/ta-bort")
    String strike(
            @PathVariable long dialogueId,
            @RequestParam long nyckeltal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        names.strike(dialogue(dialogueId).id(), nyckeltal);
        Flash.say(response, frame.t("steering.touch.struck"));
        return "redirect:" + PATH + "/" + dialogueId;
    }

    private Dialogue dialogue(long dialogueId) {
        return dialogues.find(dialogueId).orElseThrow(NotFound::new);
    }

    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        gauges.listPublished(MOST_CHOICES).forEach(gauge -> choices.put(Long.toString(gauge.id()), gauge.name()));
        return choices;
    }

    private TouchPage page(Dialogue dialogue, String words, String chosen, String why, Errors errors) {
        return new TouchPage(
                dialogue,
                moved.of(dialogue.id()),
                choices(),
                words,
                courses.search(words, MOST_FOUND),
                courses.arePublished(),
                chosen,
                why,
                errors);
    }
}
