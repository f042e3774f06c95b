package se.radslag.foundation.personal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.identity.EndSessions;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Visitor;

/** Signing out on every device at once. */
@Controller
class SignOutEverywhereController {

    private final EndSessions end;
    private final Admission admission;

    SignOutEverywhereController(EndSessions end, Admission admission) {
        this.end = end;
        this.admission = admission;
    }

    @PostMapping("/min-sida/utloggning")
    String end(Visitor visitor, Frame frame, HttpServletRequest request, HttpServletResponse response) {
        end.of(visitor.known().id());
        admission.leave(request, response);
        Flash.say(response, frame.t("personal.signed-out-everywhere"));
        return "redirect:/";
    }
}
