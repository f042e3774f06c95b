package se.radslag.opinionmap.io;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads moments. */
final class Moments {

    private Moments() {}

    /** Milliseconds since 1970, or a moment in ISO 8601 with its offset; null, told, if it is neither. */
    static @Nullable Instant at(RowFile file, int cell) {
        long millis = file.number(cell);
        if (millis != CsvRows.NO_NUMBER) {
            return Instant.ofEpochMilli(millis);
        }
        try {
            return OffsetDateTime.parse(file.text(cell).strip()).toInstant();
        } catch (DateTimeParseException e) {
            file.problem(cell, Problem.NOT_A_TIME);
            return null;
        }
    }

    /**
     * The same as a number that rises with time, in milliseconds; {@link CsvRows#NO_NUMBER} if it is neither. Between two
     * moments of the same millisecond no difference is made.
     */
    static long millis(RowFile file, int cell) {
        long millis = file.number(cell);
        if (millis != CsvRows.NO_NUMBER) {
            return millis;
        }
        Instant at = at(file, cell);
        return at == null ? CsvRows.NO_NUMBER : at.toEpochMilli();
    }
}
