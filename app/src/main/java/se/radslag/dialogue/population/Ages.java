package se.radslag.dialogue.population;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years of age as files write them: {@code 15 år}, {@code 0-4 år}, {@code 100+ år}.
 *
 * @param last the last of them, {@link AgeGroup#HIGHEST} for an open end
 */
record Ages(int first, int last) {

    private static final Pattern ONE = Pattern.compile("(\\d{1,3})(?: ?(?:år|years?))?");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3}) ?[-–—] ?(\\d{1,3})(?: ?(?:år|years?))?");
    private static final Pattern OPEN = Pattern.compile(
            "(\\d{1,3}) ?(?:\\+\\d{0,2}|[-–—]|-w)?(?: ?(?:år|years?))?(?: (?:och äldre|and older|and over))?");

    /** The ages that the text means, or empty if it means none. */
    static Optional<Ages> of(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        Matcher one = ONE.matcher(written);
        if (one.matches()) {
            return of(one.group(1), one.group(1));
        }
        Matcher span = SPAN.matcher(written.startsWith("-") ? "0" + written : written);
        if (span.matches()) {
            return of(span.group(1), span.group(2));
        }
        Matcher open = OPEN.matcher(written);
        return open.matches() ? of(open.group(1), Integer.toString(AgeGroup.HIGHEST)) : Optional.empty();
    }

    private static Optional<Ages> of(String first, String last) {
        var ages = new Ages(Integer.parseInt(first), Integer.parseInt(last));
        return ages.first <= ages.last && ages.last <= AgeGroup.HIGHEST ? Optional.of(ages) : Optional.empty();
    }
}
