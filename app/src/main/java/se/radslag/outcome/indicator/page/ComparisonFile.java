package se.radslag.outcome.indicator.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.comparison.Quarter;
import se.radslag.outcome.indicator.reading.Compared;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A comparison as a file, written row by row: a row for each indicator and municipality of the set. What is computed here
 * stands in columns of its own, so that nobody credits it to the source of the figures.
 */
final class ComparisonFile {

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "title",
            "year",
            "municipality",
            "municipality_name",
            "value",
            "lack",
            "value_source",
            "value_retrieved",
            "computed_rank",
            "computed_of",
            "computed_quarter");

    private static final JsonMapper JSON = new JsonMapper();

    private ComparisonFile() {}

    private record Row(Compared compared, Municipality municipality) {

        List<@Nullable Object> values() {
            Compared.Cell cell = compared.cell(municipality.id());
            var standing = cell.standing();
            @Nullable Quarter quarter = standing == null ? null : standing.quarter();
            var values = new ArrayList<@Nullable Object>();
            values.add(compared.indicator().id());
            values.add(compared.indicator().title());
            values.add(compared.isTold() ? compared.year() : null);
            values.add(municipality.id());
            values.add(municipality.title());
            values.add(cell.figure());
            values.add(cell.lack() == Lack.GIVEN ? null : cell.lack().name().toLowerCase(Locale.ROOT));
            values.add(
                    standing == null
                            ? null
                            : compared.indicator().source().name().toLowerCase(Locale.ROOT));
            values.add(
                    compared.retrieved() == null ? null : compared.retrieved().toString());
            values.add(standing == null ? null : standing.rank());
            values.add(standing == null ? null : standing.of());
            values.add(quarter == null ? null : quarter.mark());
            return values;
        }
    }

    /** Takes rows one after the other. */
    private interface Each {
        void take(Row row) throws IOException;
    }

    private static void rows(Result result, Each each) throws IOException {
        for (Compared compared : result.rows()) {
            for (Municipality municipality : result.choosing().circle().members()) {
                each.take(new Row(compared, municipality));
            }
        }
    }

    /** Writes it as CSV (RFC 4180, UTF-8), its first line the names of the columns. */
    static void csv(Result result, OutputStream out) throws IOException {
        out.write(Csv.line(COLUMNS).getBytes(StandardCharsets.UTF_8));
        rows(
                result,
                row -> out.write(Csv.line(row.values().stream()
                                .map(value -> value == null ? "" : value.toString())
                                .toList())
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes it as JSON: an array of objects, with the same names and null for what is not known. */
    static void json(Result result, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            rows(result, row -> {
                json.writeStartObject();
                List<@Nullable Object> values = row.values();
                for (int i = 0; i < COLUMNS.size(); i++) {
                    json.writePOJOProperty(COLUMNS.get(i), values.get(i));
                }
                json.writeEndObject();
            });
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
