package se.radslag.opinionmap;

import java.util.Arrays;

/**
 * The names of people or of statements in an order that depends on nothing but the names: whole numbers first, by size,
 * then other names by their characters. A number takes eight bytes.
 */
final class Ids {

    private final long[] numbers;
    private final String[] names;

    /** Takes both arrays over; each must be sorted and without repetition. */
    Ids(long[] numbers, String[] names) {
        this.numbers = numbers;
        this.names = names;
    }

    int size() {
        return numbers.length + names.length;
    }

    String get(int index) {
        return index < numbers.length ? Long.toString(numbers[index]) : names[index - numbers.length];
    }

    /** The index of a name, or -1. */
    int find(String id) {
        if (isNumber(id)) {
            return find(Long.parseLong(id));
        }
        int at = Arrays.binarySearch(names, id);
        return at < 0 ? -1 : numbers.length + at;
    }

    int find(long id) {
        return Math.max(-1, Arrays.binarySearch(numbers, id));
    }

    /** Whether a name is a whole number written as {@link Long#toString(long)} writes it, and so can be kept as one. */
    static boolean isNumber(String id) {
        int length = id.length();
        if (length == 0 || length > 18) {
            return false;
        }
        int start = id.charAt(0) == '-' ? 1 : 0;
        if (start == length || (id.charAt(start) == '0' && length > 1)) {
            return false;
        }
        for (int i = start; i < length; i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The names of both, each once. */
    Ids and(Ids other) {
        IdTable table = new IdTable();
        for (Ids ids : new Ids[] {this, other}) {
            for (long number : ids.numbers) {
                table.intern(number);
            }
            for (String name : ids.names) {
                table.intern(name);
            }
        }
        return table.sorted();
    }

    /** The names with these indices, which rise. */
    Ids select(int[] indices) {
        int split = 0;
        while (split < indices.length && indices[split] < numbers.length) {
            split++;
        }
        long[] chosenNumbers = new long[split];
        String[] chosenNames = new String[indices.length - split];
        for (int i = 0; i < indices.length; i++) {
            if (i < split) {
                chosenNumbers[i] = numbers[indices[i]];
            } else {
                chosenNames[i - split] = names[indices[i] - numbers.length];
            }
        }
        return new Ids(chosenNumbers, chosenNames);
    }

    /** For each of these names its index in another list, or -1. */
    int[] in(Ids other) {
        int[] index = new int[size()];
        for (int i = 0; i < numbers.length; i++) {
            index[i] = other.find(numbers[i]);
        }
        for (int i = 0; i < names.length; i++) {
            int at = Arrays.binarySearch(other.names, names[i]);
            index[numbers.length + i] = at < 0 ? -1 : other.numbers.length + at;
        }
        return index;
    }
}
