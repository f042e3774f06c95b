package se.radslag.tally.pabulib;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds the place of an id in a list by its bytes, without making strings. */
final class IdTable {

    private final byte[][] ids;
    private final int[] table;

    IdTable(List<String> ids) {
        this.ids = ids.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        table = new int[Math.max(16, Integer.highestOneBit(ids.size()) * 4)];
        for (int place = 0; place < this.ids.length; place++) {
            int slot = slot(this.ids[place], 0, this.ids[place].length);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = place + 1;
        }
    }

    private int slot(byte[] data, int from, int to) {
        int hash = 1;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + data[at];
        }
        return hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(table.length - 1);
    }

    /** The place of an id, or -1. */
    int find(byte[] data, int from, int to) {
        for (int slot = slot(data, from, to); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            byte[] id = ids[table[slot] - 1];
            if (id.length == to - from && Arrays.equals(id, 0, id.length, data, from, to)) {
                return table[slot] - 1;
            }
        }
        return -1;
    }
}
