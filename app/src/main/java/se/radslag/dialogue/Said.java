package se.radslag.dialogue;

import java.util.Map;

/**
 * What a contribution says beyond its title, as its public page shows it while it may be read.
 *
 * @param text Markdown
 * @param author the name that is shown; empty where there is none
 * @param place where it is about, in words; empty for nowhere in particular
 * @param counts how many did what with it, such as {@code support}; names in lower case that are never changed
 * @param translations the text in other languages, by their codes, as somebody has agreed to them
 */
public record Said(
        String text, String author, String place, Map<String, Integer> counts, Map<String, String> translations) {

    /** Of what is told in one language. */
    public Said(String text, String author, String place, Map<String, Integer> counts) {
        this(text, author, place, counts, Map.of());
    }
}
