package se.radslag.methods.budget.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which ways people voted, so that no figure tells of fewer than five. */
final class Channels {

    /** The fewest voters that a figure may be of. */
    static final int FEWEST = 5;

    private Channels() {}

    /** @param channels one way, or several parted by commas where they are put together */
    record Used(String channels, int voters) {}

    /**
     * The ways as they can be shown: those with fewer voters than five are put together with each other, and if they
     * still are too few, with the least used of the rest. All together too few give nothing.
     */
    static List<Used> shown(List<Used> counted) {
        List<Used> few = counted.stream().filter(used -> used.voters() < FEWEST).toList();
        List<Used> many = new ArrayList<>(
                counted.stream().filter(used -> used.voters() >= FEWEST).toList());
        many.sort(Comparator.comparingInt(Used::voters));
        List<Used> together = new ArrayList<>(few);
        while (!together.isEmpty() && (sum(together) < FEWEST || together.size() < 2) && !many.isEmpty()) {
            together.add(many.removeFirst());
        }
        Stream<Used> joined = together.isEmpty() || sum(together) < FEWEST
                ? Stream.of()
                : Stream.of(new Used(
                        together.stream().map(Used::channels).sorted().collect(Collectors.joining(",")),
                        sum(together)));
        return Stream.concat(many.stream(), joined)
                .sorted(Comparator.comparingInt(Used::voters).reversed().thenComparing(Used::channels))
                .toList();
    }

    private static int sum(List<Used> used) {
        return used.stream().mapToInt(Used::voters).sum();
    }
}
