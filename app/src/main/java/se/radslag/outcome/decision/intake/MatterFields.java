package se.radslag.outcome.decision.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.intake.Problem;
import se.radslag.outcome.decision.MatterState;

/** Turns the fields of one matter after another into rows, and notes what is wrong with them. */
final class MatterFields {

    /** The fields by their names in English; the Swedish names of each. */
    static final Map<String, List<String>> NAMES = Map.of(
            "registry_number", List.of("diarienummer", "registrynumber"),
            "title", List.of("rubrik"),
            "body", List.of("organ", "decidingbody"),
            "dialogue", List.of("dialog"),
            "state", List.of("lage", "läge"),
            "note", List.of("anteckning"));

    static final List<String> REQUIRED = List.of("registry_number", "title", "body");
    /** More than this are not listed: the file is another than was meant. */
    private static final int MOST_PROBLEMS = 200;

    private static final int NUMBER = 40;
    private static final int LINE = 120;
    private static final int NOTE = 500;

    private final List<MatterRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> lineOfNumber = new HashMap<>();

    /** The field that a column of that name holds; empty if it tells nothing that we know. */
    static Optional<String> field(String column) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getKey().equals(name) || entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isFull() {
        return problems.size() >= MOST_PROBLEMS;
    }

    void wrong(Problem problem) {
        problems.add(problem);
    }

    /** @param value the text of a field, empty where there is none */
    void read(long line, Function<String, String> value) {
        int before = problems.size();
        String number = text(line, "registry_number", value, NUMBER, true);
        Long earlier = number.isEmpty() ? null : lineOfNumber.putIfAbsent(number, line);
        if (earlier != null) {
            problems.add(new Problem(line, "registry_number", "decision.intake.same-number", number, earlier));
        }
        var row = new MatterRow(
                line,
                number,
                text(line, "dialogue", value, LINE, false),
                text(line, "title", value, LINE, true),
                text(line, "body", value, LINE, true),
                state(line, value.apply("state").strip()),
                text(line, "note", value, NOTE, false));
        if (problems.size() == before) {
            rows.add(row);
        }
    }

    private String text(long line, String field, Function<String, String> value, int most, boolean required) {
        String text = value.apply(field).strip();
        if (required && text.isEmpty()) {
            problems.add(new Problem(line, field, "decision.intake.missing"));
        } else if (text.length() > most) {
            problems.add(new Problem(line, field, "intake.too-long", text.length(), most));
        }
        return text;
    }

    private @Nullable MatterState state(long line, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<MatterState> state = Stream.of(MatterState.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
        if (state.isEmpty()) {
            String known = Stream.of(MatterState.values()).map(Enum::name).collect(Collectors.joining(", "));
            problems.add(new Problem(line, "state", "decision.intake.no-state", text, known));
        }
        return state.orElse(null);
    }

    MatterReading reading() {
        return new MatterReading(List.copyOf(rows), List.copyOf(problems));
    }
}
