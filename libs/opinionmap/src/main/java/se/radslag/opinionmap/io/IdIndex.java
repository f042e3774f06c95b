package se.radslag.opinionmap.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers ids from 0 in the order in which they are first met. Whole numbers are kept without text, and small ones are
 * found without a search.
 */
final class IdIndex {

    private static final int SMALL = 1 << 22;

    /** For each small number its index and one. */
    private int[] small = {};

    private long[] keys = new long[64];
    private int[] slots = new int[64];
    private long[] numbers = new long[16];
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, String> nameOf = new HashMap<>();
    private int size;
    private int large;

    int size() {
        return size;
    }

    /** The index of a whole number, a new one if it was not met before. */
    int intern(long number) {
        if (number >= 0 && number < SMALL) {
            return internSmall((int) number);
        }
        int slot = slot(number);
        if (slots[slot] == 0) {
            add(number);
            keys[slot] = number;
            slots[slot] = size;
            large++;
            if (2 * large > keys.length) {
                grow();
            }
            return size - 1;
        }
        return slots[slot] - 1;
    }

    private int internSmall(int number) {
        if (number >= small.length) {
            small = Arrays.copyOf(small, Math.min(SMALL, Math.max(2 * small.length, number + 1)));
        }
        if (small[number] == 0) {
            add(number);
            small[number] = size;
        }
        return small[number] - 1;
    }

    /** The same for any other name. */
    int intern(String name) {
        Integer known = names.get(name);
        if (known != null) {
            return known;
        }
        names.put(name, size);
        nameOf.put(size, name);
        add(0);
        return size - 1;
    }

    /** The index of a whole number, or -1. */
    int find(long number) {
        if (number >= 0 && number < SMALL) {
            return number < small.length ? small[(int) number] - 1 : -1;
        }
        return slots[slot(number)] - 1;
    }

    /** The index of any other name, or -1. */
    int find(String name) {
        return names.getOrDefault(name, -1);
    }

    /** What was numbered. */
    String id(int index) {
        String name = nameOf.get(index);
        return name == null ? Long.toString(numbers[index]) : name;
    }

    private void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    private int slot(long number) {
        int mask = keys.length - 1;
        int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slots[slot] != 0 && keys[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = new long[2 * keys.length];
        slots = new int[keys.length];
        for (int index = 0; index < size; index++) {
            long number = numbers[index];
            if (!nameOf.containsKey(index) && (number < 0 || number >= SMALL)) {
                int slot = slot(number);
                keys[slot] = number;
                slots[slot] = index + 1;
            }
        }
    }
}
