package se.radslag.methods.budget.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.Rounds;

/** The rules of a round's vote and count. */
@Controller("budgetRulesController")
class RulesController {

    private final Rounds rounds;
    private final SetUpRound setUp;

    RulesController(Rounds rounds, SetUpRound setUp) {
        this.rounds = rounds;
        this.setUp = setUp;
    }

    @GetMapping("/arbete/budget/{activityId}/regler")
    Html show(@PathVariable long activityId, Typed typed, Visitor visitor) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        RulesForm form = typed.isEmpty() ? RulesForm.of(found.round()) : RulesForm.of(typed::get);
        return new Html("budget/rules", new RulesPage(found.activity(), found.round(), form, Map.of()));
    }

    @PostMapping("/arbete/budget/{activityId}/regler")
    Object save(
            @PathVariable long activityId,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        RulesForm form = RulesForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.check(new Errors(frame));
        if (!errors.any()) {
            switch (setUp.rules(activityId, form)) {
                case SetUpRound.Outcome.Saved() -> {
                    Flash.say(response, frame.t("budget.saved"));
                    return "redirect:/arbete/budget/" + activityId;
                }
                case SetUpRound.Outcome.Fixed() -> errors.add("formular", "budget.error.fixed");
                case SetUpRound.Outcome.Stale() -> errors.add("formular", "budget.error.stale");
                case SetUpRound.Outcome.InUse(String field) -> errors.add(field, "budget.error.in-use");
            }
        }
        return Html.invalid("budget/rules", new RulesPage(found.activity(), found.round(), form, errors.byField()));
    }
}
