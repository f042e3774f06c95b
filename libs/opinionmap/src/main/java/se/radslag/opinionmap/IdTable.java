package se.radslag.opinionmap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers names in the order they are first met, and says afterwards where each stands in sorted order. */
final class IdTable {

    private long[] keys = new long[64];
    private int[] slots = new int[64];
    private long[] numberAt = new long[16];
    private boolean[] named = new boolean[16];
    private int size;
    private final Map<String, Integer> names = new HashMap<>();

    int size() {
        return size;
    }

    /** The number of a name, a new one if it was not met before. */
    int intern(String id) {
        if (Ids.isNumber(id)) {
            return intern(Long.parseLong(id));
        }
        Integer known = names.get(id);
        if (known != null) {
            return known;
        }
        int number = next(0, true);
        names.put(id, number);
        return number;
    }

    int intern(long id) {
        int slot = slot(id);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        int number = next(id, false);
        keys[slot] = id;
        slots[slot] = number + 1;
        if (2 * (size - names.size()) > keys.length) {
            grow();
        }
        return number;
    }

    private int next(long id, boolean isName) {
        if (size == numberAt.length) {
            numberAt = Arrays.copyOf(numberAt, 2 * size);
            named = Arrays.copyOf(named, 2 * size);
        }
        numberAt[size] = id;
        named[size] = isName;
        return size++;
    }

    private int slot(long id) {
        int mask = keys.length - 1;
        long hash = id * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0 && keys[slot] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = new long[2 * keys.length];
        slots = new int[keys.length];
        for (int number = 0; number < size; number++) {
            if (!named[number]) {
                int slot = slot(numberAt[number]);
                keys[slot] = numberAt[number];
                slots[slot] = number + 1;
            }
        }
    }

    Ids sorted() {
        long[] numbers = new long[size - names.size()];
        int at = 0;
        for (int number = 0; number < size; number++) {
            if (!named[number]) {
                numbers[at++] = numberAt[number];
            }
        }
        Arrays.sort(numbers);
        String[] sortedNames = names.keySet().toArray(String[]::new);
        Arrays.sort(sortedNames);
        return new Ids(numbers, sortedNames);
    }

    /** For each number given here the index of its name in {@link #sorted()}. */
    int[] ranks(Ids sorted) {
        int[] rank = new int[size];
        for (int number = 0; number < size; number++) {
            if (!named[number]) {
                rank[number] = sorted.find(numberAt[number]);
            }
        }
        names.forEach((name, number) -> rank[number] = sorted.find(name));
        return rank;
    }
}
