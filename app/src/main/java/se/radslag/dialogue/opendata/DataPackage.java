package se.radslag.dialogue.opendata;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Frame;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data dictionary of a dialogue, or of the tables about the organisation as a whole, as programs read it: a Tabular
 * Data Package (Frictionless Data, version 1), which tells of each file what its columns are and hold.
 */
@Component
class DataPackage {

    /** Its name beside the files. */
    static final String NAME = "datapackage.json";

    private static final String PROFILE = "tabular-data-package";

    static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private static final String BY = "https://creativecommons.org/licenses/by/4.0/";

    private final PublicAddress address;
    private final JsonMapper json;

    DataPackage(PublicAddress address, JsonMapper json) {
        this.address = address;
        this.json = json;
    }

    /** The file, in the language of the frame. */
    byte[] of(Dialogue dialogue, List<Dataset> datasets, Frame frame) {
        String page = address.of(dialogue.path());
        var content = new LinkedHashMap<String, Object>();
        content.put("profile", PROFILE);
        content.put("name", dialogue.slug());
        content.put("id", page + "/data");
        content.put("title", dialogue.title());
        content.put("description", dialogue.lead());
        content.put("homepage", page);
        content.put("created", Objects.requireNonNull(dialogue.publishedAt()).toString());
        return written(content, datasets, frame);
    }

    /** The same of the tables about the organisation as a whole. */
    byte[] ofShared(List<Dataset> datasets, Frame frame) {
        String page = address.of("/data");
        var content = new LinkedHashMap<String, Object>();
        content.put("profile", PROFILE);
        content.put("name", "data");
        content.put("id", page);
        content.put("title", frame.t("catalogue.shared"));
        content.put("homepage", page);
        return written(content, datasets, frame);
    }

    private byte[] written(Map<String, Object> content, List<Dataset> datasets, Frame frame) {
        content.put("licenses", List.of(Map.of("name", "CC0-1.0", "path", LICENCE)));
        content.put("sources", List.of(Map.of("title", frame.organisationName(), "path", address.of("/"))));
        content.put(
                "resources",
                datasets.stream().map(dataset -> resource(dataset, frame)).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> resource(Dataset dataset, Frame frame) {
        String message = "dataset." + dataset.key();
        var resource = new LinkedHashMap<String, Object>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", dataset.key());
        resource.put("path", dataset.key() + ".csv");
        resource.put("title", frame.t(message));
        resource.put("description", frame.t(message + ".hint"));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("delimiter", ",", "lineTerminator", "\n", "doubleQuote", true, "header", true));
        if (dataset.passesOn()) {
            resource.put(
                    "licenses",
                    List.of(Map.of("name", "CC-BY-4.0", "path", BY, "title", frame.t(message + ".rights"))));
        }
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        dataset.columns().stream()
                                .map(column -> field(message, column, frame))
                                .toList(),
                        "missingValues",
                        List.of("")));
        return resource;
    }

    private static Map<String, Object> field(String message, Dataset.Column column, Frame frame) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("description", frame.t(message + "." + column.name()));
        return field;
    }

    private static String type(Dataset.Type type) {
        return switch (type) {
            case NUMBER -> "integer";
            case DECIMAL -> "number";
            case DAY -> "date";
            case MOMENT -> "datetime";
            case TRUTH -> "boolean";
            case CODE, PATH, TEXT -> "string";
        };
    }
}
