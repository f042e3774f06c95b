package se.radslag.foundation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as forms send them. */
public final class Days {

    private Days() {}

    /** The day of a text such as {@code 2026-11-21}; null for anything else. */
    public static @Nullable LocalDate read(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
