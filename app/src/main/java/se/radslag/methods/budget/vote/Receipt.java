package se.radslag.methods.budget.vote;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * By what a voter finds their ballot in the published list: eight letters and figures that can be copied by hand, some 37
 * bits. It is drawn by lot and tells nothing of the voter or the time.
 */
public record Receipt(String text) {

    /** Without what is taken for another sign in print or handwriting, and without vowels, so that no word comes out. */
    private static final String ALPHABET = "23456789CDFGHJKMNPQRTVWXY";

    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A receipt that nobody has; that no other of the vote is the same is for the database to see to. */
    static Receipt fresh() {
        String drawn = RANDOM.ints(2 * HALF, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
        return new Receipt(drawn.substring(0, HALF) + "-" + drawn.substring(HALF));
    }

    /** The receipt that someone typed, in whatever case and however grouped; empty if it cannot be one. */
    public static Optional<Receipt> read(String typed) {
        String text = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return text.matches("[" + ALPHABET + "]{" + 2 * HALF + "}")
                ? Optional.of(new Receipt(text.substring(0, HALF) + "-" + text.substring(HALF)))
                : Optional.empty();
    }
}
