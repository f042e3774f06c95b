package se.radslag.methods.budget.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundRepository;
import se.radslag.methods.budget.round.Rounds;

/** The money and the terms of a round. */
@Controller
class FrameworkController {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final AreaRepository areas;
    private final SetUpRound setUp;

    FrameworkController(Rounds rounds, RoundRepository repository, AreaRepository areas, SetUpRound setUp) {
        this.rounds = rounds;
        this.repository = repository;
        this.areas = areas;
        this.setUp = setUp;
    }

    @GetMapping("/arbete/budget/{activityId}/ram")
    Html show(@PathVariable long activityId, Typed typed, Visitor visitor) {
        Activity activity = rounds.prepared(activityId, visitor);
        BudgetRound round = rounds.find(activityId).orElse(null);
        FrameworkForm form = typed.isEmpty()
                ? FrameworkForm.of(
                        round,
                        repository.listCriteria(activityId).stream()
                                .map(RoundRepository.Criterion::text)
                                .toList())
                : FrameworkForm.of(typed::get);
        return new Html("budget/framework", page(activity, round, form, Map.of()));
    }

    @PostMapping("/arbete/budget/{activityId}/ram")
    Object save(
            @PathVariable long activityId,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = rounds.prepared(activityId, visitor);
        FrameworkForm form = FrameworkForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.check(new Errors(frame), areas.names().keySet());
        if (!errors.any()) {
            switch (setUp.terms(activity, form)) {
                case SetUpRound.Outcome.Saved() -> {
                    Flash.say(response, frame.t("budget.saved"));
                    return "redirect:/arbete/budget/" + activityId;
                }
                case SetUpRound.Outcome.Fixed() -> errors.add("formular", "budget.error.fixed");
                case SetUpRound.Outcome.Stale() -> errors.add("formular", "budget.error.stale");
                case SetUpRound.Outcome.InUse(String field) -> errors.add(field, "budget.error.in-use");
            }
        }
        return Html.invalid(
                "budget/framework", page(activity, rounds.find(activityId).orElse(null), form, errors.byField()));
    }

    private FrameworkPage page(
            Activity activity, @Nullable BudgetRound round, FrameworkForm form, Map<String, String> errors) {
        return new FrameworkPage(
                activity, round, form, List.copyOf(areas.names().entrySet()), errors);
    }
}
