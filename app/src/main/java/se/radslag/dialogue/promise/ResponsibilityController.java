package se.radslag.dialogue.promise;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The form that tells who may start a dialogue and who answers for it. */
@Controller
class ResponsibilityController {

    private final PromiseRepository promises;
    private final KeepPromises keep;

    ResponsibilityController(PromiseRepository promises, KeepPromises keep) {
        this.promises = promises;
        this.keep = keep;
    }

    @GetMapping("/arbete/principer/ansvar")
    Html form(Visitor visitor, Frame frame, Typed typed) {
        visitor.require(Role.ADMINISTRATOR);
        Responsibility shown = typed.isEmpty()
                ? promises.responsibility()
                : new Responsibility(
                        typed.get("ansvarig"), typed.get("kontakt"), typed.get("startar"), typed.get("mer"));
        return new Html("promise/responsibility", new ResponsibilityPage(shown, new Errors(frame)));
    }

    @PostMapping("/arbete/principer/ansvar")
    Object tell(
            Visitor visitor,
            Frame frame,
            @RequestParam(defaultValue = "") String ansvarig,
            @RequestParam(defaultValue = "") String kontakt,
            @RequestParam(defaultValue = "") String startar,
            @RequestParam(defaultValue = "") String mer,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        var told = new Responsibility(ansvarig.strip(), kontakt.strip(), startar.strip(), mer.strip());
        Errors errors = told.check(new Errors(frame));
        if (errors.any()) {
            return Html.invalid("promise/responsibility", new ResponsibilityPage(told, errors));
        }
        keep.tell(told);
        Flash.say(response, frame.t("promise.saved"));
        return "redirect:/arbete/principer";
    }
}
