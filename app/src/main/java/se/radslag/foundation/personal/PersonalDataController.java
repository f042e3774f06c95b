package se.radslag.foundation.personal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.foundation.web.Html;

/** Tells everyone which personal data are held, why, and for how long. */
@Controller
class PersonalDataController {

    private final List<PersonalData> rooms;

    PersonalDataController(List<PersonalData> rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/personuppgifter")
    Html show() {
        return new Html(
                "personal/data",
                new PersonalDataPage(rooms.stream().map(PersonalData::key).toList()));
    }
}
