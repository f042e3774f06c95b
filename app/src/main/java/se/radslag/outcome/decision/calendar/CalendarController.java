package se.radslag.outcome.decision.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** When bodies meet and what they decide then, for everyone. */
@Controller
class CalendarController {

    static final String PATH = "/beslut/kalender";
    private static final int COMING = 60;
    private static final int PAST = 20;

    private final CalendarRepository calendar;
    private final Clock clock;

    CalendarController(CalendarRepository calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "") String fore, Frame frame) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        return new Html("decision/calendar", page(calendar, fore, today, PATH, frame));
    }

    /** Meetings to come on the first page, and a page of those that have been. */
    static CalendarPage page(CalendarRepository calendar, String before, LocalDate today, String path, Frame frame) {
        CalendarPage.Place place = place(before, today);
        boolean first = place.meetingId() == 0;
        List<Meeting> coming = first ? calendar.listComing(today, COMING) : List.of();
        List<Meeting> found = calendar.listPast(place, PAST + 1);
        List<Meeting> past = found.subList(0, Math.min(PAST, found.size()));
        var ids = new ArrayList<Long>();
        coming.forEach(meeting -> ids.add(meeting.id()));
        past.forEach(meeting -> ids.add(meeting.id()));
        return new CalendarPage(
                coming,
                past,
                calendar.listAgendas(ids),
                found.size() > PAST
                        ? frame.url(path + "?fore="
                                + new CalendarPage.Place(
                                        past.getLast().heldOn(), past.getLast().id()))
                        : null);
    }

    private static CalendarPage.Place place(String text, LocalDate today) {
        int between = text.indexOf('_');
        try {
            return between < 0
                    ? new CalendarPage.Place(today, 0)
                    : new CalendarPage.Place(
                            LocalDate.parse(text.substring(0, between)), Long.parseLong(text.substring(between + 1)));
        } catch (DateTimeParseException | NumberFormatException e) {
            return new CalendarPage.Place(today, 0);
        }
    }
}
