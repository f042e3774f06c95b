package se.radslag.methods.budget.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.radslag.foundation.web.Frame;

/** Sums of money as people read them. */
public final class Money {

    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private Money() {}

    /** Whole units with the currency after them: {@code 480 000 kr}. */
    public static String of(long amount, String currency, Frame frame) {
        return frame.number(amount) + "\u00a0" + unit(currency);
    }

    /** Below a hundred with two decimals unless they are zero, otherwise in whole units. */
    public static String of(BigDecimal amount, String currency, Frame frame) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole =
                rounded.compareTo(SMALL) >= 0 || rounded.stripTrailingZeros().scale() <= 0;
        return whole
                ? of(amount.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency, frame)
                : String.format(frame.locale(), "%,.2f", rounded) + "\u00a0" + unit(currency);
    }

    private static String unit(String currency) {
        return currency.equals("SEK") ? "kr" : currency;
    }
}
