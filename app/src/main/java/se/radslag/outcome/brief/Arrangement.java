package se.radslag.outcome.brief;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the facilitator has made of a brief.
 *
 * @param version rises with each change, so that two people do not overwrite each other; 0 before the first
 * @param findings as paragraphs of plain text
 */
record Arrangement(int version, String findings, List<Placing> placings) {

    static final Arrangement NONE = new Arrangement(0, "", List.of());

    /**
     * A chapter's place among the others, what is said of it, and why it is left out.
     *
     * @param leftOut empty where it is not
     */
    record Placing(String chapter, int place, String comment, String leftOut) {

        static Placing at(String chapter, int place) {
            return new Placing(chapter, place, "", "");
        }
    }

    Map<String, Placing> byChapter() {
        return placings.stream().collect(Collectors.toMap(Placing::chapter, Function.identity()));
    }
}
