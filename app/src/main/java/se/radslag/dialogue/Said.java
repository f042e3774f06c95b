package se.radslag.dialogue;

import java.util.Map;

/**
 * What a contribution says beyond its title, as its public page shows it while it may be read.
 *
 * @param text Markdown
 * @param author the name that is shown; empty where there is none
 * @param place where it is about, in words; empty for nowhere in particular
 * @param counts how many did what with it, such as {@code support}; names in lower case that are never changed
 */
public record Said(String text, String author, String place, Map<String, Integer> counts) {}
