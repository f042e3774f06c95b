package se.radslag.outcome.indicator.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import se.radslag.foundation.web.Visitor;

/** On the workbench: saving a comparison, changing its words, removing it. */
@Controller
class SaveController {

    private static final String NEW = "/arbete/jamforelser/ny";
    private static final String ONE = "/arbete/jamforelser/{id:\\d{1,18}}";

    private final SavedRepository saved;
    private final KeepComparison keep;
    private final Compose compose;
    private final Starts starts;

    SaveController(SavedRepository saved, KeepComparison keep, Compose compose, Starts starts) {
        this.saved = saved;
        this.keep = keep;
        this.compose = compose;
        this.starts = starts;
    }

    @GetMapping(NEW)
    Html ask(@RequestParam MultiValueMap<String, String> query, Visitor visitor, Frame frame) {
        visitor.require(Makers.ROLES);
        Picked picked = Picked.of(query, starts);
        return form(SavedForm.of(query, picked), picked, null, new Errors(frame));
    }

    @PostMapping(NEW)
    View add(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Makers.ROLES);
        Picked picked = Picked.of(fields, starts);
        SavedForm form = SavedForm.of(fields, picked);
        Errors errors = form.errors(frame, picked);
        if (errors.any()) {
            return form(form, picked, null, errors);
        }
        // What was left to the usual then is written down: the organisation's own municipality may change.
        Choosing choosing = compose.of(picked).choosing();
        var kept = new Picked(
                new Asked(
                        choosing.circle().focus().id(),
                        choosing.circle().among().text(),
                        picked.asked().lika()),
                picked.indicators());
        String path = keep.add(once, form.rubrik(), form.kommentar(), kept, form.notes());
        Flash.say(response, frame.t("comparison.saved"));
        return Onward.to(path);
    }

    @GetMapping(ONE)
    Html edit(@PathVariable long id, Visitor visitor, Frame frame) {
        visitor.require(Makers.ROLES);
        Saved one = saved.find(id).orElseThrow(NotFound::new);
        return form(new SavedForm(one.title(), one.comment(), one.notes()), one.picked(), one, new Errors(frame));
    }

    @PostMapping(ONE)
    View change(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Makers.ROLES);
        Saved one = saved.find(id).orElseThrow(NotFound::new);
        SavedForm form = SavedForm.of(fields, one.picked());
        Errors errors = form.errors(frame, one.picked());
        if (!errors.any() && !keep.change(id, version, form.rubrik(), form.kommentar(), form.notes())) {
            errors.add("rubrik", "comparison.error.changed-since");
        }
        if (errors.any()) {
            return form(form, one.picked(), one, errors);
        }
        Flash.say(response, frame.t("comparison.changed"));
        return Onward.to(one.path());
    }

    @GetMapping(ONE + "/ta-bort")
    Html confirm(@PathVariable long id, Visitor visitor) {
        visitor.require(Makers.ROLES);
        return new Html("comparison/remove", saved.find(id).orElseThrow(NotFound::new));
    }

    @PostMapping(ONE + "/ta-bort")
    View remove(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Makers.ROLES);
        if (!keep.remove(id)) {
            throw new NotFound();
        }
        Flash.say(response, frame.t("comparison.removed"));
        return Onward.to(BrowseController.PATH);
    }

    private Html form(SavedForm form, Picked picked, @Nullable Saved one, Errors errors) {
        var page = new SavedForm.Page(
                form, picked, compose.of(picked), errors, one, one == null ? UUID.randomUUID() : null);
        return errors.any() ? Html.invalid("comparison/save", page) : new Html("comparison/save", page);
    }
}
