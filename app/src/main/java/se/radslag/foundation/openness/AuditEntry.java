package se.radslag.foundation.openness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing done.
 *
 * @param position place in the organisation's chain, from 1
 * @param at when, to the microsecond
 * @param actor id of the person who acted, or empty for the system
 * @param action what was done, such as {@code proposal.published}
 * @param subject what it was done to, such as {@code proposal/17}
 * @param details further facts as JSON
 * @param hash SHA-256 over the entry before it and this one
 */
public record AuditEntry(
        long position, Instant at, Optional<Long> actor, String action, String subject, String details, byte[] hash) {

    /** The entry as it follows another, whose hash is given (empty for the first). */
    static AuditEntry after(
            byte[] previous,
            long position,
            Instant at,
            Optional<Long> actor,
            String action,
            String subject,
            String details) {
        return new AuditEntry(
                position,
                at,
                actor,
                action,
                subject,
                details,
                hash(previous, position, at, actor, action, subject, details));
    }

    /** Whether the entry is what was written after the one whose hash is given. */
    boolean follows(byte[] previous) {
        return MessageDigest.isEqual(hash, hash(previous, position, at, actor, action, subject, details));
    }

    private static byte[] hash(
            byte[] previous,
            long position,
            Instant at,
            Optional<Long> actor,
            String action,
            String subject,
            String details) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            part(digest, previous);
            part(digest, longs(position, at.getEpochSecond(), at.getNano() / 1000, actor.orElse(0L)));
            part(digest, action.getBytes(StandardCharsets.UTF_8));
            part(digest, subject.getBytes(StandardCharsets.UTF_8));
            part(digest, details.getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(MessageDigest digest, byte[] bytes) {
        digest.update(longs(bytes.length));
        digest.update(bytes);
    }

    private static byte[] longs(long... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
        for (long value : values) {
            buffer.putLong(value);
        }
        return buffer.array();
    }
}
