package se.radslag.outcome.decision.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.outcome.decision.Matter;
import se.radslag.outcome.decision.MatterRepository;
import se.radslag.outcome.decision.MatterState;
import se.radslag.outcome.decision.Recorders;

/** Moves a matter on: from received to prepared, to a meeting, and to its end. */
@Controller
class StateController {

    private static final String PATH = "/arbete/arenden/{matterId}/lage";
    private static final int MOST_MEETINGS = 100;
    private static final int NOTE = 500;

    private final MatterRepository matters;
    private final CalendarRepository calendar;
    private final MoveMatter move;
    private final Clock clock;

    StateController(MatterRepository matters, CalendarRepository calendar, MoveMatter move, Clock clock) {
        this.matters = matters;
        this.calendar = calendar;
        this.move = move;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html ask(@PathVariable long matterId, Typed typed, Visitor visitor, Frame frame) {
        Matter matter = matter(matterId, visitor);
        return new Html(
                "decision/move",
                new StatePage(
                        matter,
                        typed.get("lage"),
                        typed.get("mote"),
                        typed.get("anteckning"),
                        meetings(frame),
                        new Errors(frame)));
    }

    @PostMapping(PATH)
    Object move(
            @PathVariable long matterId,
            @RequestParam(defaultValue = "") String lage,
            @RequestParam(defaultValue = "") String mote,
            @RequestParam(defaultValue = "") String anteckning,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Matter matter = matter(matterId, visitor);
        Map<String, String> meetings = meetings(frame);
        var errors = new Errors(frame);
        boolean known = Arrays.stream(MatterState.values())
                .anyMatch(state -> state.name().equals(lage));
        if (!known) {
            errors.add("lage", "decision.error.matter-state");
        }
        boolean scheduled = lage.equals(MatterState.SCHEDULED.name());
        if (scheduled && !mote.isEmpty() && !meetings.containsKey(mote)) {
            errors.add("mote", "decision.error.meeting");
        }
        errors.atMost("anteckning", anteckning.strip(), NOTE);
        if (errors.any()) {
            return Html.invalid("decision/move", new StatePage(matter, lage, mote, anteckning, meetings, errors));
        }
        move.to(
                matter,
                MatterState.valueOf(lage),
                anteckning.strip(),
                scheduled && !mote.isEmpty() ? Long.valueOf(mote) : null);
        Flash.say(response, frame.t("decision.matter.moved"));
        return "redirect:" + matter.path();
    }

    private Matter matter(long matterId, Visitor visitor) {
        visitor.known();
        Matter matter = matters.find(matterId).orElseThrow(NotFound::new);
        visitor.requireIn(matter.dialogueId(), Recorders.ROLES);
        return matter;
    }

    /** Meetings to come that are not cancelled, by id, in words. */
    private Map<String, String> meetings(Frame frame) {
        var choices = new LinkedHashMap<String, String>();
        calendar.listComing(LocalDate.ofInstant(clock.instant(), Frame.ZONE), MOST_MEETINGS).stream()
                .filter(meeting -> meeting.cancelled() == null)
                .forEach(meeting ->
                        choices.put(Long.toString(meeting.id()), meeting.body() + ", " + frame.day(meeting.heldOn())));
        return choices;
    }
}
