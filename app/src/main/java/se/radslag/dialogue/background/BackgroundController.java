package se.radslag.dialogue.background;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.background.Background.Gender;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.ChangePerson;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Those who took part tell something of themselves, if they like, change it and take it back. */
@Controller
class BackgroundController {

    private final Dialogues dialogues;
    private final BackgroundRepository told;
    private final TellBackground tell;
    private final PersonRepository people;
    private final AreaRepository areas;
    private final Clock clock;

    BackgroundController(
            Dialogues dialogues,
            BackgroundRepository told,
            TellBackground tell,
            PersonRepository people,
            AreaRepository areas,
            Clock clock) {
        this.dialogues = dialogues;
        this.told = told;
        this.tell = tell;
        this.people = people;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/dialoger/{slug}/om-dig")
    Html ask(@PathVariable String slug, Visitor visitor, Frame frame, Typed typed) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        Person person = people.find(visitor.known().id()).orElseThrow(NotFound::new);
        Optional<Background> before = told.find(dialogue.id(), person.id());
        var form = typed.isEmpty()
                ? form(before.orElseGet(() -> new Background(person.birthYear(), null, person.areaId())))
                : new BackgroundPage.Form(typed.get("fodelsear"), typed.get("kon"), typed.get("omrade"));
        boolean known = before.isEmpty() && (person.birthYear() != null || person.areaId() != null);
        return new Html("background/form", page(dialogue, person.id(), known, form, new Errors(frame), frame));
    }

    @PostMapping("/dialoger/{slug}/om-dig")
    Object take(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String fodelsear,
            @RequestParam(defaultValue = "") String kon,
            @RequestParam(defaultValue = "") String omrade,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        long person = visitor.known().id();
        var errors = new Errors(frame);
        int thisYear = clock.instant().atZone(Frame.ZONE).getYear();
        if (!fodelsear.isBlank() && !ChangePerson.isYearOfBirth(fodelsear, thisYear)) {
            errors.add("fodelsear", "personal.birth-year.wrong", Integer.toString(thisYear));
        }
        Optional<Long> area = areas.names().keySet().stream()
                .filter(id -> id.toString().equals(omrade))
                .findFirst();
        if (!omrade.isEmpty() && area.isEmpty()) {
            errors.add("omrade", "personal.area.unknown");
        }
        if (errors.any()) {
            var form = new BackgroundPage.Form(fodelsear, kon, omrade);
            return Html.invalid("background/form", page(dialogue, person, false, form, errors, frame));
        }
        var background = new Background(
                fodelsear.isBlank() ? null : Integer.valueOf(fodelsear.strip()),
                gender(kon).orElse(null),
                area.orElse(null));
        say(tell.of(dialogue.id(), person, background), frame, response);
        return "redirect:" + dialogue.path();
    }

    @PostMapping("/dialoger/{slug}/om-dig/ta-bort")
    String takeBack(@PathVariable String slug, Visitor visitor, Frame frame, HttpServletResponse response) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        say(tell.takeBack(dialogue.id(), visitor.known().id()), frame, response);
        return "redirect:" + dialogue.path() + "/om-dig";
    }

    /** Where signing in on the way to taking it back leads. */
    @GetMapping("/dialoger/{slug}/om-dig/ta-bort")
    String again(@PathVariable String slug, Visitor visitor) {
        return "redirect:" + dialogues.seen(slug, visitor).path() + "/om-dig";
    }

    private static void say(TellBackground.Outcome outcome, Frame frame, HttpServletResponse response) {
        Flash.say(
                response,
                frame.t("background." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Optional<Gender> gender(String word) {
        return Stream.of(Gender.values())
                .filter(gender -> gender.name().equals(word))
                .findFirst();
    }

    private static BackgroundPage.Form form(Background background) {
        return new BackgroundPage.Form(
                Objects.toString(background.birthYear(), ""),
                background.gender() == null ? "" : background.gender().name(),
                Objects.toString(background.areaId(), ""));
    }

    private BackgroundPage page(
            Dialogue dialogue, long personId, boolean known, BackgroundPage.Form form, Errors errors, Frame frame) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", frame.t("background.area.none"));
        areas.names().forEach((id, name) -> options.put(Long.toString(id), name));
        return new BackgroundPage(
                dialogue,
                told.isOpenTo(dialogue.id(), personId),
                told.find(dialogue.id(), personId).isPresent(),
                known,
                form,
                options,
                errors.byField());
    }
}
