package se.radslag.foundation.retention;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.RoleScopes;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Dialogues of which nothing is removed for now. */
@Controller
class HoldController {

    private static final String PATH = PlanController.PATH + "/undantag";
    private static final int REASON_MOST = 500;

    private final RetentionRepository holds;
    private final HoldDialogue hold;
    private final RoleScopes dialogues;

    HoldController(RetentionRepository holds, HoldDialogue hold, RoleScopes dialogues) {
        this.holds = holds;
        this.hold = hold;
        this.dialogues = dialogues;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("retention/holds", page("", "", new Errors(frame), frame));
    }

    @PostMapping(PATH)
    View add(
            @RequestParam(defaultValue = "") String dialog,
            @RequestParam(defaultValue = "") String skal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame);
        if (!titles().containsKey(dialog)) {
            errors.add("dialog", "retention.hold.unknown");
        }
        errors.text("skal", skal, REASON_MOST);
        if (errors.any()) {
            return Html.invalid("retention/holds", page(dialog, skal, errors, frame));
        }
        hold.hold(Long.parseLong(dialog), skal.strip(), visitor.known().id());
        Flash.say(response, frame.t("retention.hold.added"));
        return Onward.to(PATH);
    }

    @GetMapping(PATH + "/{holdId}/hav")
    Html ask(@PathVariable long holdId, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("retention/lift", held(holds.findHold(holdId).orElseThrow(NotFound::new), titles()));
    }

    @PostMapping(PATH + "/{holdId}/hav")
    View lift(@PathVariable long holdId, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        hold.lift(
                holds.findHold(holdId).orElseThrow(NotFound::new),
                visitor.known().id());
        Flash.say(response, frame.t("retention.hold.lifted"));
        return Onward.to(PATH);
    }

    private HoldsPage page(String dialogue, String reason, Errors errors, Frame frame) {
        Map<String, String> titles = titles();
        List<HoldsPage.Held> held =
                holds.listHolds().stream().map(one -> held(one, titles)).toList();
        var free = new LinkedHashMap<String, String>();
        free.put("", frame.t("retention.hold.choose"));
        free.putAll(titles);
        holds.listHolds().forEach(one -> free.remove(Long.toString(one.dialogueId())));
        return new HoldsPage(held, free, dialogue, reason, errors.byField());
    }

    private static HoldsPage.Held held(RetentionRepository.Hold hold, Map<String, String> titles) {
        return new HoldsPage.Held(
                hold.id(), titles.getOrDefault(Long.toString(hold.dialogueId()), ""), hold.reason(), hold.at());
    }

    private Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        dialogues.titles().forEach((id, title) -> titles.put(Long.toString(id), title));
        return titles;
    }
}
