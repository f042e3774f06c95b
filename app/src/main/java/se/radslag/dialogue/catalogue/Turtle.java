package se.radslag.dialogue.catalogue;

import java.util.stream.Collectors;
import se.radslag.dialogue.catalogue.Thing.Value;

/** RDF 1.1 Turtle. */
final class Turtle implements Rdf {

    @Override
    public String head() {
        return Thing.PREFIXES.entrySet().stream()
                .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    @Override
    public String thing(Thing thing) {
        return thing.statements().stream()
                .map(statement -> "    " + statement.property() + " " + value(statement.value()))
                .collect(Collectors.joining(" ;\n", "<" + thing.address() + ">\n", " .\n\n"));
    }

    @Override
    public String tail() {
        return "";
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Address(String iri) -> "<" + iri + ">";
            case Value.Kind(String name) -> name;
            case Value.Words(String text, String language) -> quoted(text) + "@" + language;
            case Value.Literal(String text, String type) -> quoted(text) + "^^" + type;
        };
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
