package se.radslag.outcome.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A brief as JSON, and back. The form is {@code radslag-brief/1}: members that are added later do not change what these
 * mean.
 */
final class BriefJson {

    private static final String FORM = "radslag-brief/1";
    private static final JsonMapper MAPPER = new JsonMapper();

    private BriefJson() {}

    /** The brief as values that {@link se.radslag.dialogue.evidence.CanonicalJson} can write. */
    static Map<String, Object> of(Brief brief) {
        Brief.About about = brief.about();
        return Map.of(
                "form",
                FORM,
                "language",
                "sv",
                "organisation",
                about.organisation(),
                "dialogue",
                Map.of(
                        "question", about.question(),
                        "path", about.path(),
                        "body", about.body(),
                        "registry_number", about.registryNumber()),
                "version",
                brief.version(),
                "at",
                brief.at().toString(),
                "summary",
                Map.of(
                        "findings",
                        brief.findings(),
                        "points",
                        brief.glance().stream()
                                .map(point -> Map.of("heading", point.heading(), "blocks", blocks(point.blocks())))
                                .toList()),
                "chapters",
                brief.sections().stream().map(BriefJson::of).toList(),
                "datasets",
                brief.sources().stream().map(source -> of(source, brief)).toList());
    }

    private static Map<String, Object> of(Brief.Section section) {
        return Map.of(
                "key", section.key(),
                "heading", section.heading(),
                "comment", section.comment(),
                "left_out", section.leftOut(),
                "blocks", blocks(section.blocks()));
    }

    private static Map<String, Object> of(Brief.Source source, Brief brief) {
        String address = brief.dataPath() + source.key();
        return Map.of(
                "key", source.key(),
                "name", source.name(),
                "columns",
                        source.columns().stream()
                                .map(column -> Map.of(
                                        "name",
                                        column.name(),
                                        "type",
                                        column.type().name()))
                                .toList(),
                "rows", source.rows(),
                "sha256", source.sha256(),
                "sums_sha256", source.sums(),
                "path", address + ".csv",
                "sums_path", address + ".sums",
                "open_path", brief.about().path() + "/data/" + source.key() + ".csv");
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks) {
        return blocks.stream().map(BriefJson::of).toList();
    }

    private static Map<String, Object> of(Block block) {
        return switch (block) {
            case Block.Text text -> Map.of("kind", "text", "text", text.text());
            case Block.Figures figures ->
                Map.of(
                        "kind",
                        "figures",
                        "figures",
                        figures.figures().stream().map(BriefJson::of).toList());
            case Block.Table table ->
                Map.of(
                        "kind",
                        "table",
                        "caption",
                        table.caption(),
                        "head",
                        table.head(),
                        "rows",
                        table.rows().stream()
                                .map(row -> Map.of(
                                        "name",
                                        row.name(),
                                        "cells",
                                        row.cells().stream().map(BriefJson::of).toList()))
                                .toList());
            case Block.Voices voices ->
                Map.of(
                        "kind",
                        "voices",
                        "heading",
                        voices.heading(),
                        "about",
                        voices.about().name().toLowerCase(Locale.ROOT),
                        "voices",
                        voices.voices().stream().map(BriefJson::of).toList());
        };
    }

    private static Map<String, Object> of(Figure figure) {
        return Map.of(
                "label",
                figure.label(),
                "value",
                figure.value(),
                "recount",
                figure.recount().toString());
    }

    private static Map<String, Object> of(Block.Cell cell) {
        return with("figure", cell.figure(), Map.of("shown", cell.shown()));
    }

    private static Map<String, Object> of(Block.Voice voice) {
        return with(
                "figure",
                voice.figure(),
                Map.of(
                        "number", voice.number(),
                        "path", voice.path(),
                        "title", voice.title(),
                        "meta", voice.meta(),
                        "tags",
                                voice.tags().stream()
                                        .map(tag -> Map.of("label", tag.label(), "kind", tag.kind()))
                                        .toList()));
    }

    private static Map<String, Object> with(String name, @Nullable Figure figure, Map<String, Object> members) {
        if (figure == null) {
            return members;
        }
        Map<String, Object> all = new TreeMap<>(members);
        all.put(name, of(figure));
        return all;
    }

    /** The brief that the JSON of {@link #of(Brief)} was written from. */
    static Brief read(String json) {
        JsonNode root = MAPPER.readTree(json);
        if (!root.path("form").asString().equals(FORM)) {
            throw new IllegalArgumentException("Not a brief: " + root.path("form"));
        }
        JsonNode about = root.path("dialogue");
        return new Brief(
                new Brief.About(
                        text(root, "organisation"),
                        text(about, "question"),
                        text(about, "path"),
                        text(about, "body"),
                        text(about, "registry_number")),
                root.path("version").asInt(),
                Instant.parse(text(root, "at")),
                text(root.path("summary"), "findings"),
                each(
                        root.path("summary").path("points"),
                        point -> new Brief.Point(text(point, "heading"), each(point.path("blocks"), BriefJson::block))),
                each(root.path("chapters"), BriefJson::section),
                each(root.path("datasets"), BriefJson::source));
    }

    private static Brief.Section section(JsonNode node) {
        return new Brief.Section(
                text(node, "key"),
                text(node, "heading"),
                text(node, "comment"),
                text(node, "left_out"),
                each(node.path("blocks"), BriefJson::block));
    }

    private static Brief.Source source(JsonNode node) {
        return new Brief.Source(
                text(node, "key"),
                text(node, "name"),
                each(
                        node.path("columns"),
                        column -> new Dataset.Column(text(column, "name"), Dataset.Type.valueOf(text(column, "type")))),
                node.path("rows").asLong(),
                text(node, "sha256"),
                text(node, "sums_sha256"));
    }

    private static Block block(JsonNode node) {
        return switch (text(node, "kind")) {
            case "text" -> new Block.Text(text(node, "text"));
            case "figures" -> new Block.Figures(each(node.path("figures"), BriefJson::figure));
            case "table" ->
                new Block.Table(
                        text(node, "caption"),
                        each(node.path("head"), JsonNode::asString),
                        each(
                                node.path("rows"),
                                row -> new Block.Row(
                                        text(row, "name"),
                                        each(
                                                row.path("cells"),
                                                cell -> new Block.Cell(
                                                        text(cell, "shown"), optional(cell.path("figure")))))));
            case "voices" ->
                new Block.Voices(
                        text(node, "heading"),
                        Block.About.valueOf(text(node, "about").toUpperCase(Locale.ROOT)),
                        each(node.path("voices"), BriefJson::voice));
            default -> throw new IllegalArgumentException("Not a block: " + node.path("kind"));
        };
    }

    private static Block.Voice voice(JsonNode node) {
        return new Block.Voice(
                node.path("number").asInt(),
                text(node, "path"),
                text(node, "title"),
                text(node, "meta"),
                each(node.path("tags"), tag -> new Summary.Tag(text(tag, "label"), text(tag, "kind"))),
                optional(node.path("figure")));
    }

    private static @Nullable Figure optional(JsonNode node) {
        return node.isMissingNode() ? null : figure(node);
    }

    private static Figure figure(JsonNode node) {
        return new Figure(text(node, "label"), node.path("value").asLong(), Recount.parse(text(node, "recount")));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }

    private static <T> List<T> each(JsonNode array, java.util.function.Function<JsonNode, T> read) {
        var all = new ArrayList<T>(array.size());
        array.forEach(node -> all.add(read.apply(node)));
        return List.copyOf(all);
    }
}
