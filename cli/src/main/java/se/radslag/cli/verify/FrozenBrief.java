package se.radslag.cli.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.evidence.CanonicalJson;
import se.radslag.dialogue.evidence.Recount;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be verified of a frozen brief, as its JSON ({@code radslag-brief/1}) tells it.
 *
 * @param figures every number in it that open data gives again
 * @param canonical the JSON as it would be written, to compare with how it is
 */
record FrozenBrief(
        String organisation,
        String question,
        int version,
        String at,
        List<Table> tables,
        List<Counted> figures,
        String canonical) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A dataset that was kept.
     *
     * @param sha256 of the whole file
     * @param sums of the file with the checksums of its lines
     */
    record Table(String key, long rows, String sha256, String sums) {}

    /** @param place where in the JSON the figure stands, as a JSON Pointer (RFC 6901) */
    record Counted(String place, String label, long value, Recount recount) {}

    /**
     * Reads a brief.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static FrozenBrief of(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.path("form").asString("").equals("radslag-brief/1")) {
                throw new IllegalArgumentException("radslag-brief/1");
            }
            var figures = new ArrayList<Counted>();
            collect(root, "", figures);
            return new FrozenBrief(
                    root.path("organisation").asString(""),
                    root.path("dialogue").path("question").asString(""),
                    root.path("version").asInt(0),
                    root.path("at").asString(""),
                    root.path("datasets").valueStream().map(FrozenBrief::table).toList(),
                    figures,
                    CanonicalJson.of(plain(root)));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static Table table(JsonNode node) {
        return new Table(
                node.path("key").asString(""),
                node.path("rows").asLong(0),
                node.path("sha256").asString(""),
                node.path("sums_sha256").asString(""));
    }

    private static void collect(JsonNode node, String place, List<Counted> figures) {
        if (node.isObject() && node.has("recount")) {
            figures.add(new Counted(
                    place,
                    node.path("label").asString(""),
                    node.path("value").asLong(0),
                    Recount.parse(node.path("recount").asString(""))));
        }
        if (node.isObject()) {
            node.properties().forEach(member -> collect(member.getValue(), place + "/" + member.getKey(), figures));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.path(i), place + "/" + i, figures);
        }
    }

    private static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var members = new LinkedHashMap<String, @Nullable Object>();
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    members.put(member.getKey(), plain(member.getValue()));
                }
                yield members;
            }
            case ARRAY -> {
                var elements = new ArrayList<@Nullable Object>();
                node.forEach(element -> elements.add(plain(element)));
                yield elements;
            }
            case STRING -> node.asString();
            case BOOLEAN -> node.asBoolean();
            case NUMBER -> node.asLong();
            default -> null;
        };
    }
}
