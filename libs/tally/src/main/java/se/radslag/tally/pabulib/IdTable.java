package se.radslag.tally.pabulib;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds the place of an id in a list by its bytes, without making strings. */
final class IdTable {

    /** Ids of so many bytes are compared as one number. */
    private static final int SHORT = 7;

    private final byte[][] ids;
    private final long[] keys;
    private final int[] table;

    IdTable(List<String> ids) {
        this.ids = ids.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        table = new int[Math.max(16, Integer.highestOneBit(ids.size()) * 4)];
        keys = new long[table.length];
        for (int place = 0; place < this.ids.length; place++) {
            long key = key(this.ids[place], 0, this.ids[place].length);
            int slot = slot(key);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = place + 1;
            keys[slot] = key;
        }
    }

    /** The length and the bytes of a short id, which no other has; of a long one a number that others may have. */
    private static long key(byte[] data, int from, int to) {
        long key = to - from;
        for (int at = from; at < to; at++) {
            key = (to - from <= SHORT ? key << Byte.SIZE : 31 * key) + (data[at] & 0xFF);
        }
        return key;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(table.length - 1));
    }

    /** The place of an id, or -1. */
    int find(byte[] data, int from, int to) {
        long key = key(data, from, to);
        for (int slot = slot(key); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            if (keys[slot] == key && isSame(ids[table[slot] - 1], data, from, to)) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    /** Whether an id with the same key is the same. */
    private static boolean isSame(byte[] id, byte[] data, int from, int to) {
        return id.length == to - from && (id.length <= SHORT || Arrays.equals(id, 0, id.length, data, from, to));
    }
}
