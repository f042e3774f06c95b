package se.radslag.foundation.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of this installation in a file that only its owner reads. */
public final class SecretFile {

    private SecretFile() {}

    /**
     * The text of the file, without white space around it. If there is no file it is made, of random bytes in
     * hexadecimal; of several who make it at once, one does and all read the same.
     *
     * @param bytes how many random bytes
     */
    public static String readOrMake(Path file, int bytes) throws IOException {
        if (Files.notExists(file)) {
            make(file, bytes);
        }
        return Files.readString(file).strip();
    }

    private static void make(Path file, int bytes) throws IOException {
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        Path draft = Files.createTempFile(file.getParent(), "secret", "");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, HexFormat.of().formatHex(secret));
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException another) {
            Files.delete(draft);
        }
    }
}
