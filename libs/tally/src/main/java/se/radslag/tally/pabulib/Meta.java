package se.radslag.tally.pabulib;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.BallotType;

/** The section META while a file is read. */
final class Meta {

    /** The keys that the format requires, in the order in which they are written. */
    static final List<String> REQUIRED = List.of(
            "description",
            "country",
            "unit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end");

    private static final Set<String> NEEDED = Set.of("budget", "vote_type");
    private static final Set<String> RULES = Set.of(
            "greedy",
            "greedy-no-skip",
            "greedy-threshold",
            "greedy-exclusive",
            "greedy-custom",
            "poznan",
            "equalshares",
            "equalshares/add1",
            "equalshares/add1-comparison",
            "unknown");

    private record Place(int line, int column) {}

    private final Messages messages;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final int line;

    private Meta(int line, Messages messages) {
        this.line = line;
        this.messages = messages;
    }

    /** Reads rows up to the next title; {@code rows} stands on the section's title. */
    static Meta read(Cells rows, Messages messages) {
        var meta = new Meta(rows.line(), messages);
        boolean first = true;
        while (rows.next() && !Section.isTitle(rows)) {
            Header.checkQuotes(rows, messages);
            String key = rows.text(0).strip();
            if (first && key.equalsIgnoreCase("key")) {
                first = false;
                continue;
            }
            if (first) {
                messages.add(rows, 0, Problem.META_HEADER);
                first = false;
            }
            meta.add(rows, key);
        }
        meta.check();
        return meta;
    }

    private void add(Cells row, String key) {
        if (row.size() == 1) {
            messages.add(row.line(), 0, Problem.TOO_FEW_CELLS, key);
        }
        String value = row.text(1);
        for (int cell = 2; cell < row.size(); cell++) {
            value += ";" + row.text(cell);
        }
        if (row.size() > 2 && !value.matches("[^;]*;+")) {
            messages.add(row, 2, Problem.TOO_MANY_CELLS);
        } else if (row.size() > 2) {
            value = value.replaceAll(";+$", "");
        }
        if (values.putIfAbsent(key, value.strip()) != null) {
            messages.add(row, 0, Problem.DUPLICATE_KEY);
        }
        places.putIfAbsent(key, new Place(row.line(), row.size() > 1 ? row.column(1) : 0));
    }

    private void check() {
        for (String key : REQUIRED) {
            if (!values.containsKey(key)) {
                messages.add(line, 0, NEEDED.contains(key) ? Problem.MISSING_KEY : Problem.MISSING_DESCRIPTION, key);
            }
        }
        String rule = values.getOrDefault("rule", "unknown");
        if (!RULES.contains(rule)) {
            complain("rule", Problem.UNKNOWN_RULE, rule);
        }
        if (values.containsKey("vote_type") && ballotType() == null) {
            complain("vote_type", Problem.UNKNOWN_VOTE_TYPE, values.get("vote_type"));
        }
    }

    void complain(String key, Problem problem, String found) {
        Place place = places.getOrDefault(key, new Place(line, 0));
        messages.add(place.line, place.column, problem, found);
    }

    Map<String, String> values() {
        return values;
    }

    @Nullable
    BallotType ballotType() {
        return Stream.of(BallotType.values())
                .filter(type -> type.pabulib().equalsIgnoreCase(values.getOrDefault("vote_type", "")))
                .findFirst()
                .orElse(null);
    }

    /** A number, or nothing where the key is missing, empty, {@code none} or no number, which is told. */
    Optional<BigDecimal> number(String key) {
        String text = values.getOrDefault(key, "");
        if (text.isEmpty() || text.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        Optional<Numbers.Decimal> number = Numbers.read(text);
        if (number.isEmpty()) {
            complain(key, Problem.NOT_A_NUMBER, text);
        }
        number.filter(Numbers.Decimal::comma).ifPresent(comma -> complain(key, Problem.DECIMAL_COMMA, text));
        return number.map(Numbers.Decimal::value);
    }
}
