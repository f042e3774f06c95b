package se.radslag.dialogue.catalogue;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.radslag.dialogue.catalogue.Thing.Statement;
import se.radslag.dialogue.catalogue.Thing.Value;

/** RDF 1.1 XML. */
final class RdfXml implements Rdf {

    /** Characters that no XML document may hold, however escaped. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    @Override
    public String head() {
        return Thing.PREFIXES.entrySet().stream()
                .map(prefix -> "\n    xmlns:" + prefix.getKey() + "=\"" + prefix.getValue() + "\"")
                .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF", ">\n"));
    }

    @Override
    public String thing(Thing thing) {
        return thing.statements().stream()
                .map(RdfXml::statement)
                .collect(Collectors.joining(
                        "",
                        "  <rdf:Description rdf:about=\"" + escaped(thing.address()) + "\">\n",
                        "  </rdf:Description>\n"));
    }

    @Override
    public String tail() {
        return "</rdf:RDF>\n";
    }

    private static String statement(Statement statement) {
        String name = statement.property();
        return "    <" + name
                + switch (statement.value()) {
                    case Value.Address(String iri) -> " rdf:resource=\"" + escaped(iri) + "\"/>";
                    case Value.Kind(String kind) -> " rdf:resource=\"" + escaped(Thing.whole(kind)) + "\"/>";
                    case Value.Words(String text, String language) ->
                        " xml:lang=\"" + language + "\">" + escaped(text) + "</" + name + ">";
                    case Value.Literal(String text, String type) ->
                        " rdf:datatype=\"" + Thing.whole(type) + "\">" + escaped(text) + "</" + name + ">";
                }
                + "\n";
    }

    private static String escaped(String text) {
        return FORBIDDEN
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
