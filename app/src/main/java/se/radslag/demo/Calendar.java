package se.radslag.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import se.radslag.foundation.web.Frame;

/** Turns the content's days, counted from the day of loading, into days and times; nothing happens in the future. */
final class Calendar {

    private static final LocalTime MORNING = LocalTime.of(7, 40);
    private static final int MINUTES_BETWEEN = 37;
    private static final int MINUTES_AWAKE = 14 * 60;

    private final OffsetDateTime now;
    private final LocalDate today;
    private final Map<Integer, Integer> happened = new HashMap<>();

    Calendar(Instant now) {
        this.now = now.atZone(Frame.ZONE).toOffsetDateTime();
        this.today = LocalDate.ofInstant(now, Frame.ZONE);
    }

    LocalDate day(int offset) {
        return today.plusDays(offset);
    }

    OffsetDateTime morning(int offset) {
        return past(day(offset).atTime(MORNING).atZone(Frame.ZONE));
    }

    OffsetDateTime evening(int offset) {
        return past(day(offset).atTime(22, 30).atZone(Frame.ZONE));
    }

    /** The next moment of the day at which something happens: later than those given before for the same day. */
    OffsetDateTime moment(int offset) {
        int count = happened.merge(offset, 1, Integer::sum);
        int minutes = Math.min(count * MINUTES_BETWEEN, MINUTES_AWAKE) + count / 24;
        return past(day(offset)
                .atTime(MORNING)
                .plusMinutes(minutes)
                .plusSeconds(count * 13L % 60)
                .atZone(Frame.ZONE));
    }

    OffsetDateTime now() {
        return now;
    }

    private OffsetDateTime past(ZonedDateTime moment) {
        return moment.toOffsetDateTime().isAfter(now) ? now : moment.toOffsetDateTime();
    }
}
