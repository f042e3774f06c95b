package se.radslag.dialogue.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.foundation.web.Messages;

/** What each table of the package holds, column by column, in Swedish. */
@Component
class Dictionary {

    /** The columns of the log, which is no dataset. */
    static final List<String> LOG = List.of("position", "at", "actor", "action", "subject", "details", "hash");

    private final Messages messages;

    Dictionary(Messages messages) {
        this.messages = messages;
    }

    /** A table of the package. */
    record Table(String file, String name, String about, List<Column> columns) {}

    record Column(String name, String type, String about) {}

    /** The tables by their files, the log last. */
    Map<String, List<Table>> of(List<Dataset> datasets) {
        var tables = new ArrayList<Table>();
        for (Dataset dataset : datasets) {
            String key = "dataset." + dataset.key();
            tables.add(new Table(
                    dataset.key() + ".csv",
                    text(key),
                    text(key + ".hint"),
                    dataset.columns().stream()
                            .map(column ->
                                    new Column(column.name(), column.type().name(), text(key + "." + column.name())))
                            .toList()));
        }
        tables.add(new Table(
                BuildPackage.LOG_FILE,
                text("archive.log"),
                text("archive.log.hint"),
                LOG.stream()
                        .map(column -> new Column(column, "TEXT", text("archive.log." + column)))
                        .toList()));
        var dictionary = new LinkedHashMap<String, List<Table>>();
        dictionary.put("tables", tables);
        return dictionary;
    }

    private String text(String key) {
        return messages.text(Messages.SWEDISH, key);
    }
}
