package se.radslag.dialogue.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a text as a whole and of each of its lines: by the first one sees that something differs, by the second
 * where. The <em>sums</em> of a text have one line for each of its lines, the head included: the SHA-256 of its UTF-8
 * without the line feed, in 64 hexadecimal digits, and a line feed.
 */
public final class Checksums {

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest whole = sha256();
    private final MessageDigest sums = sha256();
    private final MessageDigest one = sha256();
    private long lines;

    /** SHA-256 of a text's UTF-8, in 64 hexadecimal digits. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the bytes, in 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HEX.formatHex(sha256().digest(bytes));
    }

    /** The line of the sums that belongs to a line of the text, which ends with its line feed. */
    public static String sum(String line) {
        return of(line.substring(0, line.length() - 1)) + '\n';
    }

    /** Adds the next line, which ends with its line feed. */
    public void add(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        whole.update(bytes);
        one.update(bytes, 0, bytes.length - 1);
        sums.update((HEX.formatHex(one.digest()) + '\n').getBytes(StandardCharsets.US_ASCII));
        lines++;
    }

    /** Of the text as a whole; nothing can be added after it. */
    public String whole() {
        return HEX.formatHex(whole.digest());
    }

    /** Of its sums as a whole; nothing can be added after it. */
    public String sums() {
        return HEX.formatHex(sums.digest());
    }

    public long lines() {
        return lines;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
