package se.radslag.foundation.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.ChangeLists;
import se.radslag.foundation.organisation.ListRepository;
import se.radslag.foundation.organisation.PeopleLines;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Lists of people who may take part in something, such as a school's pupils. */
@Controller
class ListsController {

    private static final String PATH = "/arbete/organisation/listor";
    private static final int MOST = 80;
    private static final int LINES_MOST = 200_000;
    private static final int PAGE = 100;

    private final ListRepository lists;
    private final ChangeLists change;

    ListsController(ListRepository lists, ChangeLists change) {
        this.lists = lists;
        this.change = change;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("administration/lists", new ListsPage(lists.list(), "", new Errors(frame).byField()));
    }

    @PostMapping(PATH)
    View add(@RequestParam(defaultValue = "") String namn, Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame).text("namn", namn, MOST);
        Optional<Long> id = errors.any() ? Optional.empty() : change.add(namn.strip());
        if (id.isPresent()) {
            return Onward.to(PATH + "/" + id.get());
        }
        errors.add("namn", "administration.list.taken");
        return Html.invalid("administration/lists", new ListsPage(lists.list(), namn, errors.byField()));
    }

    @GetMapping(PATH + "/{id}")
    Html showOne(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long efter,
            Visitor visitor,
            Frame frame,
            Typed typed) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("administration/list", page(id, efter, typed.get("personer"), new Errors(frame)));
    }

    @PostMapping(PATH + "/{id}")
    View enter(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String personer,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        ListPage now = page(id, 0, personer, new Errors(frame));
        var errors = new Errors(frame).text("personer", personer, LINES_MOST);
        PeopleLines read = PeopleLines.of(personer);
        if (!read.wrong().isEmpty()) {
            errors.add(
                    "personer",
                    "administration.list.wrong-lines",
                    read.wrong().stream().limit(20).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (errors.any()) {
            return Html.invalid(
                    "administration/list",
                    new ListPage(now.list(), now.people(), personer, now.next(), errors.byField()));
        }
        change.enter(id, read.lines());
        Flash.say(response, frame.t("administration.list.entered", read.lines().size()));
        return Onward.to(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/stryk")
    View strike(
            @PathVariable long id,
            @RequestParam long person,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        if (!change.strike(id, person)) {
            throw new NotFound();
        }
        Flash.say(response, frame.t("administration.list.struck"));
        return Onward.to(PATH + "/" + id);
    }

    private ListPage page(long id, long after, String lines, Errors errors) {
        ListRepository.Roll list = lists.find(id).orElseThrow(NotFound::new);
        List<Person> people = lists.listPeople(id, after, PAGE);
        String next = people.size() < PAGE
                ? null
                : PATH + "/" + id + "?efter=" + people.getLast().id();
        return new ListPage(list, people, lines, next, errors.byField());
    }
}
