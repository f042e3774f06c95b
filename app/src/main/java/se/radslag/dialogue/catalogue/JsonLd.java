package se.radslag.dialogue.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.radslag.dialogue.catalogue.Thing.Statement;
import se.radslag.dialogue.catalogue.Thing.Value;
import se.radslag.dialogue.evidence.CanonicalJson;

/** JSON-LD 1.1: one graph, whose names are written with prefixes. */
final class JsonLd implements Rdf {

    private String before = "\n";

    @Override
    public String head() {
        return "{\"@context\":" + CanonicalJson.of(Thing.PREFIXES) + ",\"@graph\":[";
    }

    @Override
    public String thing(Thing thing) {
        var members = new LinkedHashMap<String, Object>();
        members.put("@id", thing.address());
        var values = new LinkedHashMap<String, List<Object>>();
        for (Statement statement : thing.statements()) {
            if (statement.value() instanceof Value.Kind(String name)) {
                members.put("@type", name);
            } else {
                values.computeIfAbsent(statement.property(), absent -> new ArrayList<>())
                        .add(value(statement.value()));
            }
        }
        members.putAll(values);
        String text = before + CanonicalJson.of(members);
        before = ",\n";
        return text;
    }

    @Override
    public String tail() {
        return "\n]}\n";
    }

    private static Object value(Value value) {
        return switch (value) {
            case Value.Address(String iri) -> Map.of("@id", iri);
            case Value.Kind(String name) -> Map.of("@id", name);
            case Value.Words(String text, String language) -> Map.of("@value", text, "@language", language);
            case Value.Literal(String text, String type) -> Map.of("@value", text, "@type", type);
        };
    }
}
