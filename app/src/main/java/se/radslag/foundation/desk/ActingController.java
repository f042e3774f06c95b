package se.radslag.foundation.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Acting;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.SafePath;

/** Goes on acting for someone when the time is up, or ends it. */
@Controller
class ActingController {

    private final Acting acting;

    ActingController(Acting acting) {
        this.acting = acting;
    }

    @GetMapping("/disk/fortsatt")
    View ask(@RequestParam(defaultValue = "/") String till, HttpServletRequest request) {
        return acting.person(request)
                .<View>map(person ->
                        new Html("desk/goOn", new DeskPage.GoOn(person, SafePath.of(till), Acting.LIFE.toMinutes())))
                .orElseGet(() -> Onward.to(till));
    }

    @PostMapping("/disk/fortsatt")
    View goOn(@RequestParam(defaultValue = "/") String till, HttpServletRequest request) {
        acting.begin(acting.person(request).orElseThrow(NotFound::new).id(), request);
        return Onward.to(till);
    }

    @PostMapping("/disk/avsluta")
    View end(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        acting.end(request);
        Flash.say(response, frame.t("desk.ended"));
        return Onward.to(DeskController.PATH);
    }
}
