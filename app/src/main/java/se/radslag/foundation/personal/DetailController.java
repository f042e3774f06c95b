package se.radslag.foundation.personal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.ChangePerson;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.DetailRequired.Detail;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.SafePath;
import se.radslag.foundation.web.Visitor;

/** Asks the one thing that is missing, on the way to what somebody wanted to do, and leads back there. */
@Controller
class DetailController {

    private final PersonRepository people;
    private final AreaRepository areas;
    private final ChangePerson change;
    private final Clock clock;

    DetailController(PersonRepository people, AreaRepository areas, ChangePerson change, Clock clock) {
        this.people = people;
        this.areas = areas;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping("/min-sida/mer")
    Html ask(@RequestParam String fraga, @RequestParam(defaultValue = "/") String till, Visitor visitor) {
        visitor.known();
        return new Html("personal/detail", page(detail(fraga), till, "", null));
    }

    @PostMapping("/min-sida/mer")
    View take(
            @RequestParam String fraga,
            @RequestParam(defaultValue = "/") String till,
            @RequestParam(defaultValue = "") String svar,
            Visitor visitor,
            Frame frame) {
        Person person = people.find(visitor.known().id()).orElseThrow(NotFound::new);
        Detail detail = detail(fraga);
        int thisYear = clock.instant().atZone(Frame.ZONE).getYear();
        boolean known =
                switch (detail) {
                    case AREA -> areas().containsKey(svar);
                    case BIRTH_YEAR -> ChangePerson.isYearOfBirth(svar, thisYear);
                };
        if (!known) {
            String error = frame.t(page(detail, till, svar, null).key() + ".wrong", Integer.toString(thisYear));
            return Html.invalid("personal/detail", page(detail, till, svar, error));
        }
        change.to(
                person.id(),
                person.name(),
                detail == Detail.AREA ? Long.valueOf(svar) : person.areaId(),
                detail == Detail.BIRTH_YEAR ? Integer.valueOf(svar.strip()) : person.birthYear(),
                frame.language());
        return Onward.to(till);
    }

    private DetailPage page(Detail detail, String till, String value, @Nullable String error) {
        return new DetailPage(detail, SafePath.of(till), value, detail == Detail.AREA ? areas() : Map.of(), error);
    }

    private Map<String, String> areas() {
        var options = new LinkedHashMap<String, String>();
        areas.names().forEach((id, name) -> options.put(Long.toString(id), name));
        return options;
    }

    private static Detail detail(String word) {
        return Stream.of(Detail.values())
                .filter(detail -> detail.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
