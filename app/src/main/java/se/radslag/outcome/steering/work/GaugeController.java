package se.radslag.outcome.steering.work;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Measured;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.Gauge;
import se.radslag.outcome.steering.GaugeRepository;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.GoalRepository;
import se.radslag.outcome.steering.Reading;
import se.radslag.outcome.steering.Stewards;

/** Chooses what measures a goal: what others publish, found by its words, or one's own; and enters values. */
@Controller
class GaugeController {

    private static final String PATH = GoalWorkController.PATH + "/{goalId}/nyckeltal";
    private static final int MOST = 20;
    private static final int NOTE = 500;

    private final GoalRepository goals;
    private final GaugeRepository gauges;
    private final Courses courses;
    private final KeepGauges keep;
    private final Clock clock;

    GaugeController(GoalRepository goals, GaugeRepository gauges, Courses courses, KeepGauges keep, Clock clock) {
        this.goals = goals;
        this.gauges = gauges;
        this.courses = courses;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html choose(@PathVariable long goalId, @RequestParam(defaultValue = "") String q, Visitor visitor) {
        Stewards.require(visitor);
        return new Html(
                "steering/chooseGauge",
                new GaugeForm.Choice(
                        goal(goalId),
                        q,
                        courses.search(q, MOST),
                        courses.home().map(Measured.Place::title).orElse(null),
                        courses.arePublished()));
    }

    @GetMapping(PATH + "/nytt")
    Html fresh(
            @PathVariable long goalId,
            @RequestParam(defaultValue = "") String id,
            Typed typed,
            Visitor visitor,
            Frame frame) {
        Stewards.require(visitor);
        Measured.Measure measure = measure(id);
        GaugeForm form = typed.isEmpty()
                ? GaugeForm.of(measure, measure == null ? "" : frame.t(measure.sourceKey()), baseYear(measure))
                : GaugeForm.of(typed::get);
        return new Html("steering/gauge", page(goal(goalId), null, measure, form, new Errors(frame)));
    }

    @PostMapping(PATH + "/nytt")
    Object add(
            @PathVariable long goalId,
            @RequestParam(defaultValue = "") String id,
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(goalId);
        Measured.Measure measure = measure(id);
        GaugeForm form = GaugeForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame);
        if (errors.any()) {
            return Html.invalid("steering/gauge", page(goal, null, measure, form, errors));
        }
        String path = keep.add(once, form.gauge(0, goalId, measure == null ? null : measure.id(), 1));
        Flash.say(response, frame.t("steering.gauge.added"));
        return "redirect:" + path;
    }

    @GetMapping(PATH + "/{gaugeId}")
    Html ask(@PathVariable long goalId, @PathVariable long gaugeId, Typed typed, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        Gauge gauge = gauge(goalId, gaugeId);
        GaugeForm form = typed.isEmpty() ? GaugeForm.of(gauge) : GaugeForm.of(typed::get);
        return new Html("steering/gauge", page(goal(goalId), gauge, null, form, new Errors(frame)));
    }

    @PostMapping(PATH + "/{gaugeId}")
    Object edit(
            @PathVariable long goalId,
            @PathVariable long gaugeId,
            @RequestParam Map<String, String> fields,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(goalId);
        Gauge gauge = gauge(goalId, gaugeId);
        GaugeForm form = GaugeForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame);
        if (!errors.any() && !keep.edit(form.gauge(gaugeId, goalId, gauge.known(), version))) {
            gauge = gauge(goalId, gaugeId);
            errors.add("namn", "decision.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("steering/gauge", page(goal, gauge, null, form, errors));
        }
        Flash.say(response, frame.t("steering.saved"));
        return "redirect:" + goal.workPath();
    }

    @GetMapping(PATH + "/{gaugeId}/varden")
    Html values(@PathVariable long goalId, @PathVariable long gaugeId, Typed typed, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        return new Html(
                "steering/values",
                values(
                        goal(goalId),
                        own(goalId, gaugeId),
                        typed.isEmpty() ? Integer.toString(today().getYear()) : typed.get("ar"),
                        typed.get("period"),
                        typed.get("varde"),
                        typed.get("anteckning"),
                        new Errors(frame)));
    }

    @PostMapping(PATH + "/{gaugeId}/varden")
    Object enter(
            @PathVariable long goalId,
            @PathVariable long gaugeId,
            @RequestParam(defaultValue = "") String ar,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String varde,
            @RequestParam(defaultValue = "") String anteckning,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Goal goal = goal(goalId);
        Gauge gauge = own(goalId, gaugeId);
        var errors = new Errors(frame);
        Integer year = Amounts.year(ar);
        if (year == null || year > today().getYear()) {
            errors.add("ar", "steering.error.year-until-now");
        }
        int part = gauge.frequency().periods() == 1 ? 1 : period(period);
        if (part < 1 || part > gauge.frequency().periods()) {
            errors.add("period", "steering.error.period");
        }
        BigDecimal value = Amounts.decimal(varde);
        if (value == null) {
            errors.add("varde", "steering.error.number");
        }
        errors.atMost("anteckning", anteckning.strip(), NOTE);
        if (errors.any()) {
            return Html.invalid("steering/values", values(goal, gauge, ar, period, varde, anteckning, errors));
        }
        keep.enter(gauge, Objects.requireNonNull(year), part, Objects.requireNonNull(value), anteckning.strip());
        Flash.say(response, frame.t("steering.value.entered"));
        return "redirect:" + goal.workPath() + "/nyckeltal/" + gaugeId + "/varden";
    }

    private static int period(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private GaugeForm.Values values(
            Goal goal, Gauge gauge, String year, String period, String value, String note, Errors errors) {
        return new GaugeForm.Values(goal, courses.of(List.of(gauge)).getFirst(), year, period, value, note, errors);
    }

    private Goal goal(long goalId) {
        return goals.find(goalId).filter(Goal::isFollowed).orElseThrow(NotFound::new);
    }

    private Gauge gauge(long goalId, long gaugeId) {
        return gauges.find(gaugeId).filter(found -> found.goalId() == goalId).orElseThrow(NotFound::new);
    }

    private Gauge own(long goalId, long gaugeId) {
        Gauge gauge = gauge(goalId, gaugeId);
        if (!gauge.isOwn()) {
            throw new NotFound();
        }
        return gauge;
    }

    /** What others measure by that id; null for one's own. */
    private Measured.@Nullable Measure measure(String id) {
        if (id.isEmpty()) {
            return null;
        }
        Measured.Measure measure = courses.measures(List.of(id)).get(id);
        if (measure == null) {
            throw new NotFound();
        }
        return measure;
    }

    private GaugeForm.Page page(
            Goal goal, @Nullable Gauge gauge, Measured.@Nullable Measure measure, GaugeForm form, Errors errors) {
        String known = gauge != null ? gauge.known() : measure == null ? null : measure.id();
        return new GaugeForm.Page(
                goal,
                gauge,
                known,
                published(known),
                courses.home().map(Measured.Place::title).orElse(null),
                better(known),
                form,
                errors,
                UUID.randomUUID());
    }

    private Measured.@Nullable Better better(@Nullable String known) {
        Measured.Measure measure =
                known == null ? null : courses.measures(List.of(known)).get(known);
        return measure == null ? null : measure.better();
    }

    /** What others publish of it about one's own place; nothing for one's own. */
    private List<Reading> published(@Nullable String known) {
        return known == null ? List.of() : courses.published(List.of(known)).getOrDefault(known, List.of());
    }

    /** The latest year with a figure, from which a goal sets out; last year where there is none. */
    private int baseYear(Measured.@Nullable Measure measure) {
        List<Reading> readings = published(measure == null ? null : measure.id());
        return readings.isEmpty() ? today().getYear() - 1 : readings.getLast().year();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
