package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;

/** Signing out. */
@Controller
class SignOutController {

    private final Admission admission;

    SignOutController(Admission admission) {
        this.admission = admission;
    }

    @PostMapping("/logga-ut")
    String leave(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        admission.leave(request, response);
        Flash.say(response, frame.t("identity.signed-out"));
        return "redirect:/";
    }
}
