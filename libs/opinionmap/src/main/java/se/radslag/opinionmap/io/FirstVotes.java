package se.radslag.opinionmap.io;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** When each person was first heard of with a vote. */
final class FirstVotes {

    private static final int FIRST_SIZE = 64;

    private final IdIndex people = new IdIndex();
    private long[] first = {};

    void see(long person, long time) {
        see(people.intern(person), time);
    }

    void see(String person, long time) {
        see(people.intern(person), time);
    }

    private void see(int person, long time) {
        int known = first.length;
        if (person >= known) {
            first = Arrays.copyOf(first, Math.max(FIRST_SIZE, 2 * known));
            Arrays.fill(first, known, first.length, Long.MAX_VALUE);
        }
        first[person] = Math.min(first[person], time);
    }

    /** Ids by time; those of the same time as they were met. */
    List<String> order() {
        return IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparingLong(person -> first[person]))
                .map(people::id)
                .toList();
    }
}
