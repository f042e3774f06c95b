package se.radslag.outcome.indicator.comparison;

import java.util.Map;
import java.util.OptionalInt;

/**
 * The year that municipalities are compared in: the latest in which at least half as many of the set have a figure as in
 * its fullest year. A year that has just begun to be reported does not count yet, and a survey that half take part in each
 * year still does. All are compared within that year; an older figure of one that lacks it is shown, but neither ranked
 * nor coloured.
 */
public final class CommonYear {

    private CommonYear() {}

    /**
     * The year, or empty if there are no figures.
     *
     * @param counts how many of the set have a figure in each year
     */
    public static OptionalInt of(Map<Integer, Integer> counts) {
        int fullest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(year -> year.getValue() > 0 && 2 * year.getValue() >= fullest)
                .mapToInt(Map.Entry::getKey)
                .max();
    }
}
