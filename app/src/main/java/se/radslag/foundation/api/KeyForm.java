package se.radslag.foundation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/**
 * What was typed of a new key.
 *
 * @param rights names of the rights that were ticked
 * @param until the last day on which it is valid, or empty
 */
public record KeyForm(String name, List<String> rights, String until) {

    static final KeyForm EMPTY = new KeyForm("", List.of(), "");

    private static final int MOST = 80;

    Errors errors(Frame frame, List<ApiRight> known, LocalDate today) {
        var errors = new Errors(frame).text("namn", name, MOST);
        if (!known.stream().map(ApiRight::name).toList().containsAll(rights)) {
            errors.add("rattigheter", "api.key.rights.wrong");
        }
        LocalDate day = day();
        if (!until.isEmpty() && day == null) {
            errors.add("till", "api.key.until.wrong");
        } else if (day != null && day.isBefore(today)) {
            errors.add("till", "api.key.until.past");
        }
        return errors;
    }

    private @Nullable LocalDate day() {
        return Days.read(until);
    }

    /** When the key ceases to be valid, or null for never. */
    @Nullable
    Instant expiresAt() {
        LocalDate day = day();
        return day == null ? null : day.plusDays(1).atStartOfDay(Frame.ZONE).toInstant();
    }
}
