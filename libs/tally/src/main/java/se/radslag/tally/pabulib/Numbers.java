package se.radslag.tally.pabulib;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files write them. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,40}([.,]\\d{0,40})?|[.,]\\d{1,40})");

    private Numbers() {}

    /** @param comma whether a comma stood for the point */
    record Decimal(BigDecimal value, boolean comma) {}

    static Optional<Decimal> read(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean comma = text.indexOf(',') >= 0;
        String point = text.replace(',', '.');
        return Optional.of(new Decimal(new BigDecimal(point.endsWith(".") ? point + "0" : point), comma));
    }
}
