package se.radslag.foundation.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.SecretFile;
import se.radslag.foundation.database.Tenancy;

/**
 * Seals secrets that must be readable again, with a key that is not in the database: whoever gets hold of the database or
 * of a copy of it reads none of them.
 *
 * <p>AES-256 in Galois/Counter Mode (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128. A sealed secret is
 * bound to its organisation and table: moved to another, it does not open. The text is {@code v1.<id of the
 * key>.<base64url of nonce, secret and tag>}.
 *
 * <p>The key is {@code RADSLAG_SECRET_KEY}, else the file {@code secrets.key} in {@code RADSLAG_HOME}, which the first
 * start makes. More keys may follow the first, with white space between: the first seals, all open. So a key is changed
 * by putting a new one in front; at the next start everything is sealed anew.
 */
@Component
public class Vault {

    private static final String VERSION = "v1";
    private static final String PLAIN = "plain";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;

    Vault(@Value("${radslag.secret-key:}") String configured, @Value("${radslag.home:data}") Path home) {
        for (String key :
                (configured.isBlank() ? kept(home) : configured).strip().split("\\s+")) {
            byte[] bytes = bytes(key);
            keys.put(id(bytes), new SecretKeySpec(bytes, "AES"));
        }
        this.current = keys.keySet().iterator().next();
    }

    private static String kept(Path home) {
        try {
            Files.createDirectories(home);
            return SecretFile.readOrMake(home.resolve("secrets.key"), KEY_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the secrets could not be read in " + home.toAbsolutePath(), e);
        }
    }

    private static byte[] bytes(String key) {
        if (!key.matches("[0-9a-fA-F]{" + 2 * KEY_BYTES + "}")) {
            throw new IllegalArgumentException(
                    "A key of secrets (RADSLAG_SECRET_KEY or the file secrets.key) is 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(key);
    }

    /**
     * Seals a secret of the organisation at hand.
     *
     * @param table the table that it will lie in
     */
    public String seal(String table, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, current, table, nonce, secret);
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return VERSION + "." + current + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * Opens what was sealed for the organisation at hand.
     *
     * @throws IllegalStateException if it was sealed with a key that is not here, for another table or organisation, or
     *     was changed
     */
    public byte[] open(String table, String sealed) {
        String[] parts = sealed.split("\\.", 3);
        if (parts.length == 2 && parts[0].equals(PLAIN)) {
            return Base64.getDecoder().decode(parts[1]);
        }
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw new IllegalStateException("No sealed secret in " + table);
        }
        byte[] all = Base64.getUrlDecoder().decode(parts[2]);
        return run(
                Cipher.DECRYPT_MODE,
                parts[1],
                table,
                Arrays.copyOf(all, NONCE_BYTES),
                Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    /** Whether it was sealed with the key that seals now. */
    boolean isCurrent(String sealed) {
        return sealed.startsWith(VERSION + "." + current + ".");
    }

    private byte[] run(int mode, String key, String table, byte[] nonce, byte[] text) {
        SecretKeySpec with = keys.get(key);
        if (with == null) {
            throw new IllegalStateException(
                    ("A secret in %s was sealed with the key %s, and here are only %s. Put the right"
                                    + " key into RADSLAG_SECRET_KEY or RADSLAG_HOME/secrets.key; see docs/operations.md")
                            .formatted(table, key, keys.keySet()));
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, with, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((table + "/" + Tenancy.organisation()).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret in " + table + " does not open", e);
        }
    }

    /** Tells keys apart without telling anything of them. */
    private static String id(byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("radslag key".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key), 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
