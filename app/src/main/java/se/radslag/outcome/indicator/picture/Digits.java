package se.radslag.outcome.indicator.picture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How figures of one indicator are written: all with as many decimals, and no more than tell them apart. Whole figures
 * have none, nor have thousands; below ten there are two.
 *
 * @param decimals 0 to 2
 */
public record Digits(int decimals) {

    /** How these figures are written. */
    public static Digits of(double... values) {
        boolean whole = true;
        double largest = 0;
        for (double value : values) {
            whole &= value == Math.rint(value);
            largest = Math.max(largest, Math.abs(value));
        }
        return new Digits(whole || largest >= 1000 ? 0 : largest < 10 ? 2 : 1);
    }

    /** The figure in the language; a dash for none. */
    public String text(Locale locale, @Nullable Double value) {
        return value == null ? "–" : written(String.format(locale, "%,." + decimals + "f", value));
    }

    /** The figure with its sign, as a difference is written. */
    public String signed(Locale locale, @Nullable Double value) {
        return value == null ? "–" : written(String.format(locale, "%+,." + decimals + "f", value));
    }

    /** A real minus sign, and no minus before nought. */
    private static String written(String text) {
        boolean nought = text.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
        String unsigned = nought ? text.replaceAll("[-+\\u2212]", "") : text;
        return unsigned.replace('-', '\u2212');
    }
}
