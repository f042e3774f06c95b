package se.radslag.foundation.administration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.ChangeAreas;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** The organisation's areas, which people can say they live in. */
@Controller
class AreasController {

    private static final String PATH = "/arbete/organisation/omraden";
    private static final int MOST = 80;

    private final AreaRepository areas;
    private final ChangeAreas change;

    AreasController(AreaRepository areas, ChangeAreas change) {
        this.areas = areas;
        this.change = change;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("administration/areas", page("", new Errors(frame)));
    }

    @PostMapping(PATH)
    View add(@RequestParam(defaultValue = "") String namn, Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame).text("namn", namn, MOST);
        if (!errors.any() && !change.add(namn.strip())) {
            errors.add("namn", "administration.area.taken");
        }
        return errors.any() ? Html.invalid("administration/areas", page(namn, errors)) : Onward.to(PATH);
    }

    @PostMapping(PATH + "/ta-bort")
    View remove(@RequestParam long omrade, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        Flash.say(
                response,
                frame.t(change.remove(omrade) ? "administration.area.removed" : "administration.area.lived-in"));
        return Onward.to(PATH);
    }

    private AreasPage page(String name, Errors errors) {
        return new AreasPage(areas.names(), name, errors.byField());
    }
}
