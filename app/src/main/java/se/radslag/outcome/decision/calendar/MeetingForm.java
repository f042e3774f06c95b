package se.radslag.outcome.decision.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/** What was typed of a meeting. */
public record MeetingForm(String organ, String dag, String tid, String plats, String dagordning, String protokoll) {

    private static final int LINE = 120;
    private static final int ADDRESS = 500;

    static MeetingForm of(UnaryOperator<String> field) {
        return new MeetingForm(
                field.apply("organ").strip(),
                field.apply("dag").strip(),
                field.apply("tid").strip(),
                field.apply("plats").strip(),
                field.apply("dagordning").strip(),
                field.apply("protokoll").strip());
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                meeting.body(),
                meeting.heldOn().toString(),
                meeting.begins().toString(),
                meeting.place(),
                meeting.agenda() == null ? "" : meeting.agenda(),
                meeting.minutes() == null ? "" : meeting.minutes());
    }

    Errors errors(Frame frame) {
        var errors = new Errors(frame).text("organ", organ, LINE);
        if (read(LocalDate::parse, dag) == null) {
            errors.add("dag", "decision.error.day");
        }
        if (read(LocalTime::parse, tid) == null) {
            errors.add("tid", "decision.error.time");
        }
        errors.text("plats", plats, LINE);
        address(errors, "dagordning", dagordning);
        address(errors, "protokoll", protokoll);
        return errors;
    }

    private static void address(Errors errors, String field, String text) {
        if (text.length() > ADDRESS) {
            errors.add(field, "frame.error.too-long", ADDRESS, text.length());
        } else if (!text.isEmpty() && !isAddress(text)) {
            errors.add(field, "decision.error.minutes");
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null && List.of("https", "http").contains(address.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static <T> @Nullable T read(java.util.function.Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The meeting as it was typed; only of a form without errors. */
    Draft draft() {
        return new Draft(
                organ,
                LocalDate.parse(dag),
                LocalTime.parse(tid),
                plats,
                dagordning.isEmpty() ? null : dagordning,
                protokoll.isEmpty() ? null : protokoll);
    }

    /** A meeting as it is to be written; the rest is as in {@link Meeting}. */
    record Draft(
            String body,
            LocalDate heldOn,
            LocalTime begins,
            String place,
            @Nullable String agenda,
            @Nullable String minutes) {}

    /**
     * The form as it is shown.
     *
     * @param meeting the meeting to change, or null for a new one
     * @param bodies names that can be chosen from
     */
    public record Page(@Nullable Meeting meeting, MeetingForm form, List<String> bodies, Errors errors, UUID once) {}

    /** The form that cancels a meeting. */
    public record Cancelling(Meeting meeting, String reason, Errors errors) {}
}
