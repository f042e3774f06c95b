package se.radslag.outcome.indicator.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.radslag.outcome.indicator.reading.Among;

/**
 * What was picked for a comparison, as its address has it.
 *
 * @param indicators ids, each once, in the order they were picked
 */
public record Picked(Asked asked, List<String> indicators) {

    /** More indicators than anybody can take in at once. */
    public static final int MOST = 40;

    /** From the fields {@code kommun}, {@code bland}, {@code lika}, {@code n} and, for one's own choice, {@code egna}. */
    static Picked of(MultiValueMap<String, String> query, Starts starts) {
        List<String> chosen = query.getOrDefault("egna", List.of()).stream()
                .filter(id -> !id.isBlank())
                .toList();
        String among = first(query, "bland");
        String bland = among.equals(Among.Kind.CHOSEN.word()) || among.isEmpty() && !chosen.isEmpty()
                ? new Among(Among.Kind.CHOSEN, String.join(",", chosen)).text()
                : among;
        List<String> taken = query.getOrDefault("bort", List.of());
        return new Picked(
                new Asked(first(query, "kommun"), bland, first(query, "lika")),
                Stream.of(
                                query.getOrDefault("n", List.of()).stream(),
                                starts.indicators(first(query, "forslag")).stream())
                        .flatMap(ids -> ids)
                        .map(String::strip)
                        .filter(id -> id.matches("[A-Z][A-Z0-9]{1,11}") && !taken.contains(id))
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    private static String first(MultiValueMap<String, String> query, String field) {
        String value = query.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** The query that picks the same, with what follows. */
    public String query(String... more) {
        var pairs = new ArrayList<String>();
        add(pairs, "kommun", asked.kommun());
        add(pairs, "bland", asked.bland());
        add(pairs, "lika", asked.lika());
        indicators.forEach(id -> add(pairs, "n", id));
        pairs.addAll(List.of(more));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** The query that picks the same but for one. */
    public String without(String indicator) {
        return new Picked(
                        asked,
                        indicators.stream().filter(id -> !id.equals(indicator)).toList())
                .query();
    }

    private static void add(List<String> pairs, String field, String value) {
        if (!value.isEmpty()) {
            pairs.add(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
