package se.radslag.outcome.steering.work;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: "12 500", "56,2", "-3.5". */
final class Amounts {

    private static final int LONGEST = 20;

    private Amounts() {}

    /** The number, or null if it is none. */
    static @Nullable BigDecimal decimal(String text) {
        String plain =
                text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('\u2212', '-');
        if (plain.length() > LONGEST || !plain.matches("-?\\d+(\\.\\d+)?")) {
            return null;
        }
        return new BigDecimal(plain);
    }

    /** The whole number, or null if it is none. */
    static @Nullable Integer year(String text) {
        return text.strip().matches("(19|20|21)\\d\\d") ? Integer.valueOf(text.strip()) : null;
    }

    /** A number as the form shows it again, with a decimal comma. */
    static String shown(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}
