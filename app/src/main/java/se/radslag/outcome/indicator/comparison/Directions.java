package se.radslag.outcome.indicator.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Which way is better, for each indicator: {@code indicator/directions.csv}, kept by hand, whose head says by whom. */
@Component
public final class Directions {

    private static final String FILE = "/indicator/directions.csv";
    private static final String CASES = "cases:";
    private static final String ANSWERS = "answers:";

    private final Map<String, Judgement> judgements;

    Directions() {
        try (InputStream file = Objects.requireNonNull(Directions.class.getResourceAsStream(FILE), FILE)) {
            this.judgements = read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a line cannot be understood or an indicator stands there twice */
    static Map<String, Judgement> read(Reader file) throws IOException {
        var judgements = new HashMap<String, Judgement>();
        for (CSVRecord row : CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get()
                .parse(file)) {
            if (judgements.put(row.get("indicator"), judgement(row)) != null) {
                throw new IllegalArgumentException("Twice in " + FILE + ": " + row.get("indicator"));
            }
        }
        return Map.copyOf(judgements);
    }

    private static Judgement judgement(CSVRecord row) {
        String chance = row.get("chance");
        if (!chance.isEmpty() && !chance.startsWith(CASES) && !chance.startsWith(ANSWERS)) {
            throw new IllegalArgumentException("No such chance in " + FILE + ": " + chance);
        }
        return new Judgement(
                Direction.valueOf(row.get("direction")),
                row.get("reason"),
                chance.startsWith(CASES) ? Integer.valueOf(chance.substring(CASES.length())) : null,
                chance.startsWith(ANSWERS) ? chance.substring(ANSWERS.length()) : null);
    }

    /** What is known of the indicator; {@link Direction#NONE} of one that nobody has judged. */
    public Judgement of(String indicator) {
        return judgements.getOrDefault(indicator, Judgement.NONE);
    }

    /** The indicators that have been judged, those that describe and do not judge included. */
    public Collection<String> known() {
        return judgements.keySet();
    }
}
