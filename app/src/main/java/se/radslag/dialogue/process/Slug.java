package se.radslag.dialogue.process;

import java.text.Normalizer;
import java.util.Locale;

/** A title as a part of an address. */
final class Slug {

    private static final int MOST = 60;

    private Slug() {}

    /** Lower-case letters a to z, digits and single hyphens, cut at a word; {@code dialog} if nothing is left. */
    static String of(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > MOST) {
            int cut = plain.lastIndexOf('-', MOST);
            plain = plain.substring(0, cut > 0 ? cut : MOST);
        }
        return plain.isEmpty() ? "dialog" : plain;
    }
}
