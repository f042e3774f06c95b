package se.radslag.dialogue.catalogue;

import java.util.function.Supplier;

/** A way of writing things and statements, one thing at a time. */
interface Rdf {

    /** The ways there are. */
    enum Syntax {
        TURTLE("ttl", "text/turtle;charset=UTF-8", Turtle::new),
        XML("rdf", "application/rdf+xml", RdfXml::new),
        JSON("jsonld", "application/ld+json", JsonLd::new);

        private final String ending;
        private final String type;
        private final Supplier<Rdf> writer;

        Syntax(String ending, String type, Supplier<Rdf> writer) {
            this.ending = ending;
            this.type = type;
            this.writer = writer;
        }

        /** The ending of its files, without the dot. */
        String ending() {
            return ending;
        }

        /** Its media type. */
        String type() {
            return type;
        }

        /** A writer of one document. */
        Rdf writer() {
            return writer.get();
        }
    }

    /** What stands before the first thing. */
    String head();

    /** A thing; the same one may come again with other statements. */
    String thing(Thing thing);

    /** What stands after the last thing. */
    String tail();
}
