package se.radslag.outcome.steering.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.radslag.outcome.steering.Courses;
import se.radslag.outcome.steering.GaugeRepository;
import se.radslag.outcome.steering.Stewards;

/** State reports of the workbench: opened, put together, prioritised and published. */
@Controller
class ReportWorkController {

    private static final String PATH = "/arbete/lagesbilder";
    private static final int LINE = 160;
    private static final int LONG = 20_000;
    private static final int COMMENT = 3_000;
    private static final int MOST_FOUND = 20;
    private static final int MOST_CHOICES = 300;

    private final ReportRepository reports;
    private final GaugeRepository gauges;
    private final Courses courses;
    private final Snapshots snapshots;
    private final ShowReport show;
    private final KeepReports keep;

    ReportWorkController(
            ReportRepository reports,
            GaugeRepository gauges,
            Courses courses,
            Snapshots snapshots,
            ShowReport show,
            KeepReports keep) {
        this.reports = reports;
        this.gauges = gauges;
        this.courses = courses;
        this.snapshots = snapshots;
        this.show = show;
        this.keep = keep;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(required = false) @Nullable Long fore, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        return new Html("steering/workReports", ReportController.page(reports, false, fore, PATH, frame));
    }

    /** @param ur ids of indicators to choose among, such as those of a comparison, parted by commas */
    @GetMapping(PATH + "/ny")
    Html fresh(
            @RequestParam(defaultValue = "") String ur,
            @RequestParam(defaultValue = "") String rubrik,
            Typed typed,
            Visitor visitor,
            Frame frame) {
        Stewards.require(visitor);
        return new Html(
                "steering/reportForm",
                typed.isEmpty()
                        ? writing(null, rubrik, "", Offer.of(ur), new Errors(frame))
                        : writing(
                                null,
                                typed.get("rubrik"),
                                typed.get("text"),
                                Offer.of(typed.get("ur")),
                                new Errors(frame)));
    }

    @PostMapping(PATH + "/ny")
    Object open(
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String ur,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Errors errors = new Errors(frame).text("rubrik", rubrik, LINE).text("text", text, LONG);
        if (errors.any()) {
            return Html.invalid("steering/reportForm", writing(null, rubrik, text, Offer.of(ur), errors));
        }
        String path = keep.open(once, rubrik.strip(), text.strip());
        Flash.say(response, frame.t("steering.report.opened"));
        return "redirect:" + path + Offer.of(ur).query();
    }

    @GetMapping(PATH + "/{id}")
    Html compose(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String ur,
            Visitor visitor,
            Frame frame) {
        Stewards.require(visitor);
        return new Html("steering/compose", composing(report(id), q, Offer.of(ur), new Errors(frame), Map.of()));
    }

    @GetMapping(PATH + "/{id}/text")
    Html ask(@PathVariable long id, Typed typed, Visitor visitor, Frame frame) {
        Stewards.require(visitor);
        Report report = report(id);
        return new Html(
                "steering/reportForm",
                typed.isEmpty()
                        ? writing(report, report.title(), report.text(), Offer.NONE, new Errors(frame))
                        : writing(report, typed.get("rubrik"), typed.get("text"), Offer.NONE, new Errors(frame)));
    }

    @PostMapping(PATH + "/{id}/text")
    Object edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Report report = report(id);
        Errors errors = new Errors(frame).text("rubrik", rubrik, LINE).text("text", text, LONG);
        if (!errors.any() && !keep.edit(id, version, rubrik.strip(), text.strip())) {
            report = report(id);
            errors.add("rubrik", "decision.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("steering/reportForm", writing(report, rubrik, text, Offer.NONE, errors));
        }
        Flash.say(response, frame.t("steering.saved"));
        return "redirect:" + report.workPath();
    }

    /** Where signing in leads back to. */
    @GetMapping({
        PATH + "/{id}/underlag",
        PATH + "/{id}/underlag/ta-bort",
        PATH + "/{id}/prioritering",
        PATH + "/{id}/publicera"
    })
    String again(@PathVariable long id) {
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/underlag")
    Object choose(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Report report = unpublished(id);
        String comment = fields.getOrDefault("kommentar", "").strip();
        Long gauge = number(fields.getOrDefault("nyckeltal", ""));
        Long dialogue = number(fields.getOrDefault("dialog", ""));
        String known = fields.getOrDefault("kant", "");
        Offer offer = Offer.of(fields.getOrDefault("ur", ""));
        var errors = new Errors(frame);
        String field =
                dialogue != null || fields.containsKey("dialog") ? "dialog" : known.isEmpty() ? "nyckeltal" : "q";
        Optional<Snapshot> snapshot = gauge != null
                ? snapshots.ofGauge(gauge)
                : dialogue != null
                        ? snapshots.ofDialogue(dialogue)
                        : known.isEmpty() ? Optional.empty() : snapshots.ofKnown(known);
        if (snapshot.isEmpty()) {
            errors.add(field, "steering.error.finding");
        }
        String commentField = "kommentar-" + field;
        errors.text(commentField, comment, COMMENT);
        if (errors.any()) {
            var typed = new LinkedHashMap<>(fields);
            typed.put(commentField, comment);
            return Html.invalid(
                    "steering/compose", composing(report, fields.getOrDefault("q", ""), offer, errors, typed));
        }
        keep.choose(
                report,
                gauge,
                gauge == null && dialogue == null ? known : null,
                gauge == null ? dialogue : null,
                snapshot.orElseThrow(),
                comment);
        Flash.say(response, frame.t("steering.report.chosen"));
        return "redirect:" + report.workPath() + offer.query();
    }

    @PostMapping(PATH + "/{id}/underlag/ta-bort")
    String leaveOut(
            @PathVariable long id,
            @RequestParam long underlag,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Report report = unpublished(id);
        keep.leaveOut(report, underlag);
        Flash.say(response, frame.t("steering.report.left-out"));
        return "redirect:" + report.workPath();
    }

    @PostMapping(PATH + "/{id}/prioritering")
    Object prioritise(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Stewards.require(visitor);
        Report report = report(id);
        String title = fields.getOrDefault("rubrik", "").strip();
        String reason = fields.getOrDefault("skal", "").strip();
        Errors errors = new Errors(frame).text("rubrik", title, LINE).text("skal", reason, COMMENT);
        if (errors.any()) {
            return Html.invalid("steering/compose", composing(report, "", Offer.NONE, errors, fields));
        }
        keep.prioritise(once, report, title, reason);
        Flash.say(response, frame.t("steering.report.prioritised"));
        return "redirect:" + report.workPath();
    }

    @PostMapping(PATH + "/{id}/publicera")
    String publish(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        Stewards.require(visitor);
        Report report = report(id);
        keep.publish(report);
        Flash.say(response, frame.t("steering.report.published"));
        return "redirect:" + report.workPath();
    }

    private static @Nullable Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(NotFound::new);
    }

    /** What a published report rests on does not change. */
    private Report unpublished(long id) {
        Report report = report(id);
        if (report.isPublished()) {
            throw new NotFound();
        }
        return report;
    }

    private static ReportPage.Writing writing(
            @Nullable Report report, String title, String text, Offer offer, Errors errors) {
        return new ReportPage.Writing(report, title, text, offer, errors, UUID.randomUUID());
    }

    private ReportPage.Composing composing(
            Report report, String words, Offer offer, Errors errors, Map<String, String> typed) {
        ReportPage page = show.of(report);
        var choices = new LinkedHashMap<String, String>();
        gauges.listPublished(MOST_CHOICES).forEach(gauge -> choices.put(Long.toString(gauge.id()), gauge.name()));
        return new ReportPage.Composing(
                page,
                choices,
                reports.listDialogues(MOST_CHOICES),
                words,
                offer,
                words.isBlank() ? offer.left(page, courses) : courses.search(words, MOST_FOUND),
                errors,
                typed);
    }
}
