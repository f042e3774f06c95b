package se.radslag.cli.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes without their line feeds, and the SHA-256 of it as a whole. */
final class Lines implements AutoCloseable {

    private final MessageDigest digest = sha256();
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(InputStream file) {
        this.in = new BufferedInputStream(new DigestInputStream(file, digest), 1 << 16);
    }

    /** The next line, or null after the last; a last one without a line feed counts as a line. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        return line.toByteArray();
    }

    /** SHA-256 of what was read, in 64 hexadecimal digits; after the last line, of the whole. */
    String whole() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
