package se.radslag.outcome.indicator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.comparison.Quarter;
import se.radslag.outcome.indicator.comparison.Trend;
import se.radslag.outcome.indicator.reading.Compared;

/**
 * One municipality: what the indicators in use say of it.
 *
 * @param all what they say, by operating area and title
 * @param shown which of them are shown
 */
public record MunicipalityPage(Choosing choosing, List<Compared> all, Shown shown) {

    /** Which indicators are shown. */
    public enum Shown {
        ALL("", compared -> true),
        BEST("gront", compared -> is(compared, Quarter.BEST)),
        MIDDLE("gult", compared -> is(compared, Quarter.MIDDLE)),
        WORST("rott", compared -> is(compared, Quarter.WORST)),
        BETTER("battre", compared -> compared.trend().verdict() == Trend.Verdict.BETTER),
        WORSE("samre", compared -> compared.trend().verdict() == Trend.Verdict.WORSE);

        private final String word;
        private final Predicate<Compared> test;

        Shown(String word, Predicate<Compared> test) {
            this.word = word;
            this.test = test;
        }

        static Shown of(String word) {
            for (Shown one : values()) {
                if (one.word.equals(word)) {
                    return one;
                }
            }
            return ALL;
        }

        private static boolean is(Compared compared, Quarter quarter) {
            return compared.standing() != null && compared.standing().quarter() == quarter;
        }

        /** How addresses write it; empty for all. */
        public String word() {
            return word;
        }

        /** Message key of its name. */
        public String key() {
            return "comparison.shown." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How many would be shown. */
    public long count(Shown one) {
        return all.stream().filter(one.test).count();
    }

    /** Those that are shown, by operating area. */
    public Map<String, List<Compared>> areas() {
        var areas = new TreeMap<String, List<Compared>>(
                java.text.Collator.getInstance(se.radslag.foundation.web.Messages.SWEDISH));
        all.stream().filter(shown.test).forEach(one -> areas.computeIfAbsent(
                        one.indicator().operatingArea(), area -> new java.util.ArrayList<>())
                .add(one));
        return areas;
    }

    /** The address of the page with others shown. */
    public String href(Frame frame, Shown one) {
        String path = "/nyckeltal/kommuner/" + choosing.circle().focus().id();
        String query = choosing.queryHere();
        String more = one == Shown.ALL ? "" : (query.isEmpty() ? "?" : "&") + "visa=" + one.word();
        return frame.url(path + query + more);
    }

    /** Where the figures come from; null where there are none. */
    public @Nullable Source source() {
        return all.isEmpty() ? null : all.getFirst().indicator().source();
    }

    /** The latest day on which any of the figures was retrieved. */
    public @Nullable LocalDate retrieved() {
        return all.stream()
                .map(Compared::retrieved)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
