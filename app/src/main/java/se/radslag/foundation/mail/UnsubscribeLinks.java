package se.radslag.foundation.mail;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Signs and reads the words by which a letter lets its reader out without signing in. A word names person and dialogue
 * and ends with an HMAC-SHA256, cut to 128 bits, under a key of the organisation; it opens nothing else and never
 * grows old.
 */
@Component
class UnsubscribeLinks {

    private static final int IDS = 2 * Long.BYTES;
    private static final int SIGNATURE = 16;
    private static final long ALL_NEWS = 0;

    private final PreferenceRepository preferences;

    UnsubscribeLinks(PreferenceRepository preferences) {
        this.preferences = preferences;
    }

    String token(Unsubscription what) {
        Long dialogue = what.dialogueId();
        byte[] ids = ByteBuffer.allocate(IDS)
                .putLong(what.personId())
                .putLong(dialogue == null ? ALL_NEWS : dialogue)
                .array();
        byte[] signed = Arrays.copyOf(ids, IDS + SIGNATURE);
        System.arraycopy(sign(ids), 0, signed, IDS, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** What the word stands for, or empty if it is not ours. */
    Optional<Unsubscription> read(String token) {
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (signed.length != IDS + SIGNATURE) {
            return Optional.empty();
        }
        byte[] ids = Arrays.copyOf(signed, IDS);
        if (!MessageDigest.isEqual(sign(ids), Arrays.copyOfRange(signed, IDS, signed.length))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(ids);
        long person = buffer.getLong();
        long dialogue = buffer.getLong();
        return Optional.of(new Unsubscription(person, dialogue == ALL_NEWS ? null : dialogue));
    }

    private byte[] sign(byte[] ids) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(preferences.key(fresh), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(ids), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
