package se.radslag.foundation.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Acting;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Finds or registers who stands at the desk, and begins to act on their behalf. */
@Controller
class DeskController {

    static final String PATH = "/arbete/disk";

    private static final int FOUND_MOST = 20;

    private final PersonRepository people;
    private final AreaRepository areas;
    private final RegisterAtDesk register;
    private final Acting acting;
    private final Clock clock;

    DeskController(PersonRepository people, AreaRepository areas, RegisterAtDesk register, Acting acting, Clock clock) {
        this.people = people;
        this.areas = areas;
        this.register = register;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "") String q, Typed typed, Visitor visitor, Frame frame) {
        visitor.require(DeskMenu.STAFF);
        List<Person> found = q.isBlank() ? null : search(q);
        return new Html("desk/desk", page(q, found, DeskForm.of(typed::get), UUID.randomUUID(), new Errors(frame)));
    }

    @PostMapping(PATH)
    View register(@RequestParam Map<String, String> fields, @RequestParam UUID once, Visitor visitor, Frame frame) {
        visitor.require(DeskMenu.STAFF);
        DeskForm form = DeskForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(
                frame, LocalDate.ofInstant(clock.instant(), Frame.ZONE).getYear());
        Long area = areas.names().keySet().stream()
                .filter(id -> id.toString().equals(form.omrade()))
                .findFirst()
                .orElse(null);
        if (area == null && !form.omrade().isEmpty()) {
            errors.add("omrade", "desk.area.gone");
        }
        if (!errors.any()) {
            Optional<String> path = register.of(form.namn(), form.email(), area, form.birthYear(), once);
            if (path.isPresent()) {
                return Onward.to(path.get());
            }
            errors.add("epost", "desk.email.taken");
        }
        return Html.invalid("desk/desk", page("", null, form, once, errors));
    }

    @GetMapping(PATH + "/{id}")
    Html showOne(@PathVariable long id, Visitor visitor) {
        visitor.require(DeskMenu.STAFF);
        Person person = people.find(id).orElseThrow(NotFound::new);
        return new Html(
                "desk/person",
                new DeskPage.One(
                        person,
                        person.areaId() == null ? null : areas.names().get(person.areaId()),
                        visitor.known().id() == id,
                        Acting.LIFE.toMinutes()));
    }

    @PostMapping(PATH + "/{id}")
    View begin(
            @PathVariable long id,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        visitor.require(DeskMenu.STAFF);
        Person person = people.find(id).orElseThrow(NotFound::new);
        if (visitor.known().id() == id) {
            Flash.say(response, frame.t("desk.oneself"));
            return Onward.to(PATH + "/" + id);
        }
        acting.begin(id, request);
        Flash.say(response, frame.t("desk.begun", person.name()));
        return Onward.to("/dialoger");
    }

    private List<Person> search(String text) {
        List<Long> ids = people.search(text, 0, FOUND_MOST).stream()
                .map(PersonRepository.Found::id)
                .toList();
        return people.list(ids).stream()
                .sorted(Comparator.comparingInt(person -> ids.indexOf(person.id())))
                .toList();
    }

    private DeskPage page(String text, @Nullable List<Person> found, DeskForm form, UUID once, Errors errors) {
        return new DeskPage(text, found, areas.names(), form, once, errors.byField());
    }
}
