package se.radslag.outcome.indicator.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Among whom one is compared, as addresses write it: {@code alla}, {@code lan}, {@code lika:socioekonomi}, {@code
 * grupp:G1234}, {@code egna:0180,1480}.
 *
 * @param argument theme, group or ids; empty for the others
 */
public record Among(Kind kind, String argument) {

    /** All of the same type. */
    public static final Among ALL = new Among(Kind.ALL, "");

    private static final int MOST_CHOSEN = 60;

    /** What is chosen by. */
    public enum Kind {
        ALL("alla"),
        COUNTY("lan"),
        ALIKE("lika"),
        GROUP("grupp"),
        CHOSEN("egna");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** How addresses and forms write it. */
        public String word() {
            return word;
        }
    }

    /** What the text says; all if it says nothing that can be understood. */
    public static Among of(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String argument = colon < 0 ? "" : text.substring(colon + 1).strip();
        return Stream.of(Kind.values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .map(kind -> new Among(kind, argument))
                .orElse(ALL);
    }

    /** The municipalities of one's own choice. */
    public List<String> chosen() {
        return Stream.of(argument.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .limit(MOST_CHOSEN)
                .toList();
    }

    /** As addresses write it. */
    public String text() {
        return argument.isEmpty() ? kind.word : kind.word + ":" + argument;
    }
}
