package se.radslag.outcome.indicator.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.reading.Among;
import se.radslag.outcome.indicator.reading.Circle;

/**
 * What a page of comparisons is asked for, as its address has it.
 *
 * @param kommun code of the municipality to look at, or empty
 * @param bland among whom; see {@link Among}
 * @param lika in what its peers are to be alike, or empty
 */
public record Asked(String kommun, String bland, String lika) {

    static Asked of(Map<String, String> query) {
        return new Asked(
                query.getOrDefault("kommun", ""), query.getOrDefault("bland", ""), query.getOrDefault("lika", ""));
    }

    Among among() {
        return Among.of(bland);
    }

    /** The query that keeps the choices of the circle, beginning with a question mark; empty where they are the usual. */
    public static String query(Circle circle, Municipality usual, String... more) {
        var pairs = new ArrayList<String>();
        if (!circle.focus().id().equals(usual.id())) {
            pairs.add("kommun=" + circle.focus().id());
        }
        if (!circle.among().equals(Among.ALL)) {
            pairs.add("bland=" + encoded(circle.among().text()));
        }
        if (circle.among().kind() != Among.Kind.ALIKE && circle.theme() != null && !circle.isGeneral()) {
            pairs.add("lika=" + encoded(circle.theme()));
        }
        pairs.addAll(List.of(more));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
