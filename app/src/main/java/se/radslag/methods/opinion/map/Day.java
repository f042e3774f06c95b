package se.radslag.methods.opinion.map;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the map looked at the end of a day, in short.
 *
 * @param groups how many people each group had, by its letter
 * @param unplaced how many had answered too little to be placed
 * @param shared on how many statements all said the same
 */
public record Day(Instant at, int people, long votes, Map<String, Integer> groups, int unplaced, int shared) {

    public Day {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    private static final int FEWEST = 5;

    /**
     * The latest day and those before it between which at least five people came, the latest first: with fewer, the
     * difference of two days would tell in which group they were.
     *
     * @param days the latest first
     */
    static List<Day> apart(List<Day> days) {
        var apart = new ArrayList<Day>();
        for (Day day : days) {
            boolean isApart = apart.isEmpty() || Math.abs(apart.getLast().people() - day.people()) >= FEWEST;
            if (isApart && day.people() >= FEWEST) {
                apart.add(day);
            }
        }
        return apart;
    }

    /** How many were in the group; none if there was no such group. */
    public int in(String group) {
        return groups.getOrDefault(group, 0);
    }

    /** How many had a place on the map but belonged to no group. */
    public int between() {
        return people
                - unplaced
                - groups.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of all in whole per cent. */
    public long percent(int some) {
        return people == 0 ? 0 : Math.round(100.0 * some / people);
    }
}
