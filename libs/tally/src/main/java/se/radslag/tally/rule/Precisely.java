package se.radslag.tally.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import se.radslag.tally.TieOrder;

/** What rules that count with {@link Interval} have in common. */
final class Precisely {

    private Precisely() {}

    /** Counts with more and more bits until all comparisons can be decided. */
    static <T> T count(IntFunction<T> withBits) {
        for (int bits = Interval.FIRST_BITS; ; bits *= 4) {
            try {
                return withBits.apply(bits);
            } catch (Interval.TooClose again) {
                if (bits >= Interval.MOST_BITS) {
                    throw again;
                }
            }
        }
    }

    /** Those whose key is the greatest, in the tie order. */
    static List<Integer> greatest(List<Integer> projects, IntFunction<Interval> key, TieOrder.Ranked order) {
        var best = new ArrayList<Integer>();
        Interval greatest = Interval.of(0, Interval.FIRST_BITS);
        for (int project : projects) {
            Interval value = key.apply(project);
            int comparison = best.isEmpty() ? 1 : value.compare(greatest);
            if (comparison > 0) {
                best.clear();
                greatest = value;
            }
            if (comparison >= 0) {
                best.add(project);
            }
        }
        best.sort(Comparator.comparingInt(order::rank));
        return best;
    }
}
