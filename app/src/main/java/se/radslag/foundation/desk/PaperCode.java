package se.radslag.foundation.desk;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A code as it stands on the paper.
 *
 * @param text ten characters of {@link #ALPHABET}, some 46 bits
 */
public record PaperCode(String text) {

    /** Without what is taken for another sign in print or handwriting, and without vowels, so that no word comes out. */
    private static final String ALPHABET = "23456789CDFGHJKMNPQRTVWXY";

    private static final int LENGTH = 10;
    private static final int ROUNDS = 4_000;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code that nobody has. */
    public static PaperCode fresh() {
        return new PaperCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /** The code that someone typed, in whatever case and however grouped; empty if it cannot be one. */
    public static Optional<PaperCode> read(String typed) {
        String text = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return text.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? Optional.of(new PaperCode(text)) : Optional.empty();
    }

    /** In two groups, as it is printed. */
    @Override
    public String toString() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    /**
     * As the database keeps it. The hash is slow, some milliseconds, so that a copy of the table does not give the codes
     * away while they are of use.
     *
     * @param organisation id of the organisation that hands the code out
     */
    public byte[] hash(long organisation) {
        byte[] salt = ByteBuffer.allocate(Long.BYTES).putLong(organisation).array();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(text.toCharArray(), salt, ROUNDS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
