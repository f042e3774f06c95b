package se.radslag.foundation.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.EmailAddress;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Finds people, and adds those who are to have a role before they have signed in. */
@Controller
class PeopleController {

    static final String PATH = "/arbete/organisation/personer";
    private static final int PAGE = 50;

    private final PersonRepository people;
    private final RegisterPerson register;

    PeopleController(PersonRepository people, RegisterPerson register) {
        this.people = people;
        this.register = register;
    }

    @GetMapping(PATH)
    Html show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") long efter,
            Visitor visitor,
            Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("administration/people", page(q, efter, "", "", new Errors(frame)));
    }

    @PostMapping(PATH)
    View add(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String epost,
            Visitor visitor,
            Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame).text("namn", namn, RegisterPerson.NAME_MOST);
        if (!EmailAddress.isLikely(epost)) {
            errors.add("epost", "identity.email.unlikely");
        } else if (people.findByEmail(epost).isPresent()) {
            errors.add("epost", "administration.person.taken");
        }
        return errors.any()
                ? Html.invalid("administration/people", page("", 0, namn, epost, errors))
                : Onward.to(PATH + "/" + register.byStaff(namn, epost, null, null));
    }

    private PeoplePage page(String text, long after, String name, String email, Errors errors) {
        List<PersonRepository.Found> found = people.search(text, after, PAGE);
        String next = found.size() < PAGE
                ? null
                : PATH + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&efter="
                        + found.getLast().id();
        return new PeoplePage(text, found, next, name, email, errors.byField());
    }
}
