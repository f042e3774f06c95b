package se.radslag.outcome.decision.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The calendar of the workbench: meetings are planned, put right and cancelled. */
@Controller
class CalendarWorkController {

    static final String PATH = "/arbete/arenden/kalender";
    private static final Role[] ROLES = {Role.OFFICER, Role.FACILITATOR, Role.ADMINISTRATOR};
    private static final int MOST_BODIES = 100;
    private static final int REASON = 500;

    private final CalendarRepository calendar;
    private final KeepCalendar keep;
    private final Clock clock;

    CalendarWorkController(CalendarRepository calendar, KeepCalendar keep, Clock clock) {
        this.calendar = calendar;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(defaultValue = "") String fore, Visitor visitor, Frame frame) {
        visitor.require(ROLES);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        return new Html("decision/calendarWork", CalendarController.page(calendar, fore, today, PATH, frame));
    }

    @GetMapping(PATH + "/nytt")
    Html fresh(Typed typed, Visitor visitor, Frame frame) {
        visitor.require(ROLES);
        return new Html("decision/meeting", page(null, MeetingForm.of(typed::get), new Errors(frame)));
    }

    @PostMapping(PATH + "/nytt")
    Object plan(
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(ROLES);
        MeetingForm form = MeetingForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame);
        if (!errors.any() && !keep.plan(once, form.draft())) {
            errors.add("tid", "decision.error.meeting-taken");
        }
        if (errors.any()) {
            return Html.invalid("decision/meeting", page(null, form, errors));
        }
        Flash.say(response, frame.t("decision.meeting.planned"));
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/{id}")
    Html ask(@PathVariable long id, Typed typed, Visitor visitor, Frame frame) {
        visitor.require(ROLES);
        Meeting meeting = meeting(id);
        MeetingForm form = typed.isEmpty() ? MeetingForm.of(meeting) : MeetingForm.of(typed::get);
        return new Html("decision/meeting", page(meeting, form, new Errors(frame)));
    }

    @PostMapping(PATH + "/{id}")
    Object edit(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(ROLES);
        Meeting meeting = meeting(id);
        MeetingForm form = MeetingForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame);
        if (!errors.any() && !keep.edit(id, version, form.draft())) {
            meeting = meeting(id);
            errors.add("tid", meeting.version() == version ? "decision.error.meeting-taken" : "decision.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("decision/meeting", page(meeting, form, errors));
        }
        Flash.say(response, frame.t("decision.meeting.saved"));
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/{id}/stall-in")
    Html askCancelling(@PathVariable long id, Typed typed, Visitor visitor, Frame frame) {
        visitor.require(ROLES);
        return new Html(
                "decision/meetingCancel",
                new MeetingForm.Cancelling(meeting(id), typed.get("skal"), new Errors(frame)));
    }

    @PostMapping(PATH + "/{id}/stall-in")
    Object cancel(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String skal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(ROLES);
        Meeting meeting = meeting(id);
        Errors errors = new Errors(frame).text("skal", skal, REASON);
        if (errors.any()) {
            return Html.invalid("decision/meetingCancel", new MeetingForm.Cancelling(meeting, skal, errors));
        }
        keep.cancel(id, skal.strip());
        Flash.say(response, frame.t("decision.meeting.cancelled"));
        return "redirect:" + PATH;
    }

    private Meeting meeting(long id) {
        return calendar.find(id).filter(meeting -> meeting.cancelled() == null).orElseThrow(NotFound::new);
    }

    private MeetingForm.Page page(@Nullable Meeting meeting, MeetingForm form, Errors errors) {
        return new MeetingForm.Page(meeting, form, calendar.listBodies(MOST_BODIES), errors, UUID.randomUUID());
    }
}
