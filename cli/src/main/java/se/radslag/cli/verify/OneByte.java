package se.radslag.cli.verify;

import java.util.Arrays;
import java.util.Optional;
import se.radslag.dialogue.evidence.Checksums;

/**
 * Undoes a change of one byte: tries every line that is one byte from the one found, until the checksum fits. That is
 * some hundred thousand tries for a line of a table, which takes no time.
 */
final class OneByte {

    private static final int VALUES = 256;
    private static final int LONGEST = 2_000;

    private OneByte() {}

    /**
     * What a line was.
     *
     * @param at index of the byte that was changed, added or removed
     */
    record Undone(int at, byte[] line) {}

    /** The line with the checksum that is one byte from the one found, if there is one. */
    static Optional<Undone> undo(byte[] found, String checksum) {
        if (found.length > LONGEST) {
            return Optional.empty();
        }
        for (int at = 0; at <= found.length; at++) {
            Optional<Undone> undone = at(at, found, checksum);
            if (undone.isPresent()) {
                return undone;
            }
        }
        return Optional.empty();
    }

    private static Optional<Undone> at(int at, byte[] found, String checksum) {
        byte[] added = new byte[found.length + 1];
        System.arraycopy(found, 0, added, 0, at);
        System.arraycopy(found, at, added, at + 1, found.length - at);
        byte[] changed = found.clone();
        for (int value = 0; value < VALUES; value++) {
            added[at] = (byte) value;
            if (fits(added, checksum)) {
                return Optional.of(new Undone(at, added));
            }
            if (at < found.length) {
                changed[at] = (byte) value;
                if (fits(changed, checksum)) {
                    return Optional.of(new Undone(at, changed));
                }
            }
        }
        if (at == found.length) {
            return Optional.empty();
        }
        byte[] removed = Arrays.copyOf(found, found.length - 1);
        System.arraycopy(found, at + 1, removed, at, removed.length - at);
        return fits(removed, checksum) ? Optional.of(new Undone(at, removed)) : Optional.empty();
    }

    private static boolean fits(byte[] line, String checksum) {
        return Checksums.of(line).equals(checksum);
    }
}
