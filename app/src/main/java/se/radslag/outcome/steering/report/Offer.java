package se.radslag.outcome.steering.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.radslag.dialogue.Measured;
import se.radslag.outcome.steering.Courses;

/**
 * Indicators that others publish which a report can be made of, such as those of a comparison.
 *
 * @param ids in the order in which they are offered
 */
public record Offer(List<String> ids) {

    static final Offer NONE = new Offer(List.of());
    private static final int MOST = 40;

    /** Reads ids that are parted by commas; whatever is no id is left out. */
    static Offer of(String text) {
        return new Offer(Stream.of(text.split(","))
                .filter(id -> id.matches("[A-Za-z0-9]{1,12}"))
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** The ids as {@link #of} reads them. */
    public String text() {
        return String.join(",", ids);
    }

    /** What an address ends with to carry it on; may be empty. */
    String query() {
        return ids.isEmpty() ? "" : "?ur=" + text();
    }

    /** Those that there are and that the report does not rest on yet. */
    List<Measured.Measure> left(ReportPage page, Courses courses) {
        Collection<String> chosen = page.findings().stream()
                .map(Finding::known)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Measured.Measure> measures = courses.measures(ids);
        return ids.stream()
                .filter(id -> !chosen.contains(id) && measures.containsKey(id))
                .map(measures::get)
                .map(Objects::requireNonNull)
                .toList();
    }
}
