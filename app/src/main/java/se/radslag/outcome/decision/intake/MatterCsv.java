package se.radslag.outcome.decision.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.radslag.dialogue.intake.Problem;

/** Reads matters from CSV. */
final class MatterCsv {

    private MatterCsv() {}

    static MatterReading read(String text) {
        var fields = new MatterFields();
        long line = 1;
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = records.next().toList();
            Map<String, Integer> places = places(header, fields);
            line = parser.getCurrentLineNumber() + 1;
            while (places.size() >= MatterFields.REQUIRED.size() && !fields.isFull() && records.hasNext()) {
                CSVRecord record = records.next();
                if (record.size() == header.size()) {
                    fields.read(line, field -> places.containsKey(field) ? record.get(places.get(field)) : "");
                } else {
                    fields.wrong(new Problem(line, "", "intake.columns", header.size(), record.size()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException e) {
            fields.wrong(new Problem(line, "", "intake.broken-quotes"));
        }
        return fields.reading();
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains(";") && !head.contains(",") ? ';' : ',';
    }

    /** Places of the fields among the columns; empty, with problems noted, where one that must be there is not. */
    private static Map<String, Integer> places(List<String> header, MatterFields fields) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            MatterFields.field(header.get(i)).ifPresent(field -> places.putIfAbsent(field, place));
        }
        boolean whole = true;
        for (String required : MatterFields.REQUIRED) {
            if (!places.containsKey(required)) {
                fields.wrong(new Problem(1, required, "decision.intake.no-column", String.join(", ", header)));
                whole = false;
            }
        }
        return whole ? places : Map.of();
    }
}
