package se.radslag.foundation.personal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Erases one's own data, after a page that says what will happen. */
@Controller
class ErasureController {

    private final ErasePerson erase;
    private final PersonRepository people;
    private final List<PersonalData> rooms;
    private final Admission admission;

    ErasureController(ErasePerson erase, PersonRepository people, List<PersonalData> rooms, Admission admission) {
        this.erase = erase;
        this.people = people;
        this.rooms = rooms;
        this.admission = admission;
    }

    @GetMapping("/min-sida/radera")
    Html ask(Visitor visitor) {
        return new Html(
                "personal/erasure",
                page(people.isOnly(Role.ADMINISTRATOR, visitor.known().id())));
    }

    @PostMapping("/min-sida/radera")
    View erase(Visitor visitor, Frame frame, HttpServletRequest request, HttpServletResponse response) {
        return switch (erase.of(visitor.known().id())) {
            case ErasePerson.Outcome.LastAdministrator last -> Html.invalid("personal/erasure", page(true));
            case ErasePerson.Outcome.Erased erased -> {
                admission.leave(request, response);
                Flash.say(response, frame.t("personal.erased"));
                yield Onward.to("/");
            }
        };
    }

    private ErasurePage page(boolean lastAdministrator) {
        return new ErasurePage(rooms.stream().map(PersonalData::key).toList(), lastAdministrator);
    }
}
