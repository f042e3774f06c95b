package se.radslag.foundation.personal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.identity.Sessions;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.ChangePerson;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.MyPagePart;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** My page: what one has told of oneself, and what one has done. */
@Controller
class MyPageController {

    private final PersonRepository people;
    private final AreaRepository areas;
    private final ChangePerson change;
    private final Sessions sessions;
    private final Admission admission;
    private final List<MyPagePart> parts;
    private final Clock clock;

    MyPageController(
            PersonRepository people,
            AreaRepository areas,
            ChangePerson change,
            Sessions sessions,
            Admission admission,
            List<MyPagePart> parts,
            Clock clock) {
        this.people = people;
        this.areas = areas;
        this.change = change;
        this.sessions = sessions;
        this.admission = admission;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(MyPagePart::order))
                .toList();
        this.clock = clock;
    }

    @GetMapping("/min-sida")
    Html show(Visitor visitor, Frame frame, Typed typed, HttpServletRequest request) {
        Person person = person(visitor);
        var form = typed.isEmpty()
                ? new MyPage.Form(
                        person.name(),
                        Objects.toString(person.areaId(), ""),
                        Objects.toString(person.birthYear(), ""),
                        frame.language())
                : new MyPage.Form(typed.get("namn"), typed.get("omrade"), typed.get("fodelsear"), typed.get("sprak"));
        return new Html("personal/my", page(person, form, new Errors(frame), request));
    }

    @PostMapping("/min-sida")
    View save(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String omrade,
            @RequestParam(defaultValue = "") String fodelsear,
            @RequestParam(defaultValue = "") String sprak,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = person(visitor);
        var form = new MyPage.Form(namn, omrade, fodelsear, sprak);
        int thisYear = clock.instant().atZone(Frame.ZONE).getYear();
        var errors = new Errors(frame).text("namn", namn, RegisterPerson.NAME_MOST);
        if (!omrade.isEmpty() && !areaOptions(frame).containsKey(omrade)) {
            errors.add("omrade", "personal.area.unknown");
        }
        if (!fodelsear.isBlank() && !ChangePerson.isYearOfBirth(fodelsear, thisYear)) {
            errors.add("fodelsear", "personal.birth-year.wrong", Integer.toString(thisYear));
        }
        if (errors.any()) {
            return Html.invalid("personal/my", page(person, form, errors, request));
        }
        change.to(
                person.id(),
                namn,
                omrade.isEmpty() ? null : Long.valueOf(omrade),
                fodelsear.isBlank() ? null : Integer.valueOf(fodelsear.strip()),
                language(sprak));
        sessions.forget();
        admission.speak(language(sprak), response);
        Flash.say(response, frame.t("personal.saved"));
        return Onward.to("/min-sida");
    }

    private static String language(String sprak) {
        return "en".equals(sprak) ? "en" : "sv";
    }

    private Person person(Visitor visitor) {
        return people.find(visitor.known().id()).orElseThrow(NotFound::new);
    }

    private MyPage page(Person person, MyPage.Form form, Errors errors, HttpServletRequest request) {
        Frame frame = se.radslag.foundation.web.Entry.frame(request);
        return new MyPage(
                form,
                person.email(),
                areaOptions(frame),
                languages(frame),
                parts.stream()
                        .map(part -> new MyPage.Part(part.titleKey(), part.emptyKey(), part.list(person.id(), frame)))
                        .toList(),
                sessions.list(person.id(), request),
                errors.byField());
    }

    private Map<String, String> areaOptions(Frame frame) {
        var options = new LinkedHashMap<String, String>();
        options.put("", frame.t("personal.area.none"));
        areas.names().forEach((id, name) -> options.put(Long.toString(id), name));
        return options;
    }

    private static Map<String, String> languages(Frame frame) {
        var options = new LinkedHashMap<String, String>();
        Messages.LANGUAGES.forEach(
                locale -> options.put(locale.getLanguage(), frame.t("personal.language." + locale.getLanguage())));
        return options;
    }
}
