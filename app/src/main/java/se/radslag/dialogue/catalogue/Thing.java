package se.radslag.dialogue.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something with an address, and statements about it. Properties and classes are written with the prefixes of {@link
 * #PREFIXES}.
 */
final class Thing {

    static final Map<String, String> PREFIXES = prefixes();

    /** What a statement can say of a thing. */
    sealed interface Value {

        /** Another thing, here or elsewhere. */
        record Address(String iri) implements Value {}

        /** A class, such as {@code dcat:Dataset}. */
        record Kind(String name) implements Value {}

        /** Words in a language, such as {@code sv}. */
        record Words(String text, String language) implements Value {}

        /** A literal of a type, such as {@code xsd:date}. */
        record Literal(String text, String type) implements Value {}
    }

    /** @param property such as {@code dcterms:title} */
    record Statement(String property, Value value) {}

    private final String address;
    private final List<Statement> statements = new ArrayList<>();

    private Thing(String address) {
        this.address = address;
    }

    /** A thing of a class, such as {@code dcat:Dataset}. */
    static Thing of(String address, String kind) {
        return more(address).add("rdf:type", new Value.Kind(kind));
    }

    /** More statements about a thing of which the class was told. */
    static Thing more(String address) {
        return new Thing(address);
    }

    Thing to(String property, String iri) {
        return add(property, new Value.Address(iri));
    }

    Thing words(String property, String text, String language) {
        return text.isBlank() ? this : add(property, new Value.Words(text, language));
    }

    Thing text(String property, String text) {
        return literal(property, text, "xsd:string");
    }

    Thing literal(String property, Object value, String type) {
        return add(property, new Value.Literal(value.toString(), type));
    }

    private Thing add(String property, Value value) {
        statements.add(new Statement(property, value));
        return this;
    }

    String address() {
        return address;
    }

    List<Statement> statements() {
        return statements;
    }

    /** The whole name of a property or class. */
    static String whole(String name) {
        int colon = name.indexOf(':');
        return PREFIXES.get(name.substring(0, colon)) + name.substring(colon + 1);
    }

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dcatap", "http://data.europa.eu/r5r/");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
