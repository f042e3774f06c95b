package se.radslag.outcome.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came after a brief was frozen, so that nobody who reads an old one believes that nothing did.
 *
 * @param answers how many contributions have got their answer since
 * @param decidedOn the day on which it was decided since, or null where it was not
 */
public record Later(int answers, @Nullable LocalDate decidedOn) {

    public boolean isSome() {
        return answers > 0 || decidedOn != null;
    }
}
