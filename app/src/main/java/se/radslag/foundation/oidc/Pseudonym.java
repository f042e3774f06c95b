package se.radslag.foundation.oidc;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Recognises someone without keeping what they were recognised by: an HMAC-SHA-256 with the organisation's key. */
final class Pseudonym {

    private Pseudonym() {}

    /** Of a personal identity number; the same whichever provider vouches for it. */
    static byte[] ofNumber(byte[] key, String number) {
        return of(key, "number\n" + number.replaceAll("[^0-9]", ""));
    }

    /** Of what a provider calls a person. */
    static byte[] ofSubject(byte[] key, String issuer, String subject) {
        return of(key, "subject\n" + issuer + "\n" + subject);
    }

    private static byte[] of(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
