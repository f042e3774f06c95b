package se.radslag.outcome.steering.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.outcome.steering.FollowUp;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.GoalRepository;
import se.radslag.outcome.steering.Stewards;

/** Says twice a year whether a goal will be reached, and why or why not. */
@Controller
class FollowUpController {

    private static final String PATH = GoalWorkController.PATH + "/{goalId}/uppfoljning";
    private static final int COMMENT = 3_000;
    private static final int JULY = 7;

    private final GoalRepository goals;
    private final KeepMeasures keep;
    private final Clock clock;

    FollowUpController(GoalRepository goals, KeepMeasures keep, Clock clock) {
        this.goals = goals;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html ask(@PathVariable long goalId, Typed typed, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        LocalDate today = today();
        return new Html(
                "steering/followUp",
                new MeasureForm.Following(
                        goal(goalId),
                        typed.isEmpty() ? Integer.toString(today.getYear()) : typed.get("ar"),
                        typed.isEmpty() ? (today.getMonthValue() < JULY ? "1" : "2") : typed.get("halvar"),
                        typed.get("prognos"),
                        typed.get("kommentar"),
                        new Errors(frame)));
    }

    @PostMapping(PATH)
    Object follow(
            @PathVariable long goalId,
            @RequestParam(defaultValue = "") String ar,
            @RequestParam(defaultValue = "") String halvar,
            @RequestParam(defaultValue = "") String prognos,
            @RequestParam(defaultValue = "") String kommentar,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(goalId);
        var errors = new Errors(frame);
        Integer year = Amounts.year(ar);
        if (year == null || year > today().getYear()) {
            errors.add("ar", "steering.error.year-until-now");
        }
        if (!halvar.equals("1") && !halvar.equals("2")) {
            errors.add("halvar", "steering.error.half");
        }
        FollowUp.Forecast forecast = FollowUp.Forecast.named(prognos);
        if (forecast == null) {
            errors.add("prognos", "steering.error.forecast");
        }
        errors.text("kommentar", kommentar, COMMENT);
        if (errors.any()) {
            return Html.invalid(
                    "steering/followUp", new MeasureForm.Following(goal, ar, halvar, prognos, kommentar, errors));
        }
        keep.follow(
                goal,
                Objects.requireNonNull(year),
                Integer.parseInt(halvar),
                Objects.requireNonNull(forecast),
                kommentar.strip());
        Flash.say(response, frame.t("steering.followed"));
        return "redirect:" + goal.workPath();
    }

    private Goal goal(long goalId) {
        return goals.find(goalId).filter(Goal::isFollowed).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
