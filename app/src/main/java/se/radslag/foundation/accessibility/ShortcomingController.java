package se.radslag.foundation.accessibility;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** The organisation's known shortcomings: written down, changed, mended. */
@Controller
class ShortcomingController {

    private static final String PATH = WorkListController.PATH + "/brister";
    private static final String FORM = "accessibility/shortcoming";

    private final AccessibilityRepository repository;
    private final KeepShortcomings keep;

    ShortcomingController(AccessibilityRepository repository, KeepShortcomings keep) {
        this.repository = repository;
        this.keep = keep;
    }

    @GetMapping(PATH + "/ny")
    Html begin(Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html(FORM, new ShortcomingPage(null, 1, ShortcomingForm.EMPTY, new Errors(frame).byField()));
    }

    @PostMapping(PATH + "/ny")
    View add(
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String grund,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(defaultValue = "") String dag,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        var form = new ShortcomingForm(rubrik, text, grund, skal, dag);
        var errors = new Errors(frame);
        form.check(errors);
        if (errors.any()) {
            return Html.invalid(FORM, new ShortcomingPage(null, 1, form, errors.byField()));
        }
        keep.add(form.filled(), visitor.known().id());
        Flash.say(response, frame.t("accessibility.shortcoming.saved"));
        return Onward.to(WorkListController.PATH);
    }

    @GetMapping(PATH + "/{shortcomingId}")
    Html edit(@PathVariable long shortcomingId, Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        Shortcoming shortcoming = shortcoming(shortcomingId);
        return new Html(
                FORM,
                new ShortcomingPage(
                        shortcoming,
                        shortcoming.version(),
                        ShortcomingForm.of(shortcoming),
                        new Errors(frame).byField()));
    }

    @PostMapping(PATH + "/{shortcomingId}")
    View change(
            @PathVariable long shortcomingId,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String grund,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(defaultValue = "") String dag,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        Shortcoming shortcoming = shortcoming(shortcomingId);
        var form = new ShortcomingForm(rubrik, text, grund, skal, dag);
        var errors = new Errors(frame);
        form.check(errors);
        if (!errors.any() && !keep.change(shortcoming, version, form.filled())) {
            errors.add("rubrik", "accessibility.shortcoming.stale");
        }
        if (errors.any()) {
            return Html.invalid(FORM, new ShortcomingPage(shortcoming, version, form, errors.byField()));
        }
        Flash.say(response, frame.t("accessibility.shortcoming.saved"));
        return Onward.to(WorkListController.PATH);
    }

    @PostMapping(PATH + "/{shortcomingId}/rattad")
    View mend(@PathVariable long shortcomingId, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        keep.mend(shortcoming(shortcomingId), visitor.known().id());
        Flash.say(response, frame.t("accessibility.shortcoming.mended"));
        return Onward.to(WorkListController.PATH);
    }

    private Shortcoming shortcoming(long shortcomingId) {
        return repository.findShortcoming(shortcomingId).orElseThrow(NotFound::new);
    }
}
