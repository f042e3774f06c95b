package se.radslag.dialogue.representation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The participants of a dialogue as they were counted.
 *
 * @param at when
 * @param year the year of the population they are compared with, or null where there is none or it told none
 * @param compared whether there was a population to compare with
 * @param places all that is told of, shown or hidden, the sum first
 */
public record Count(Instant at, @Nullable Integer year, boolean compared, List<Place> places) {

    /** In place of a group: all of them together. */
    static final String ALL = "ALL";
    /** In place of a group: those who are compared with nobody. */
    static final String REST = "REST";

    /**
     * A combination of groups.
     *
     * @param age name of an {@link se.radslag.dialogue.population.AgeGroup}, {@link #ALL} or {@link #REST}
     * @param sex name of a {@link se.radslag.dialogue.population.Sex}, {@link #ALL} or {@link #REST}
     * @param area id of an area, {@link #ALL} or {@link #REST}
     * @param areaName its name when it was counted; empty for {@link #ALL} and {@link #REST}
     * @param people how many took part, or null where it is hidden
     * @param population how many live here, or null where there is nobody to compare with
     */
    public record Place(
            String age,
            String sex,
            String area,
            String areaName,
            @Nullable Integer people,
            @Nullable Long population) {

        /** What it is in a dimension: 0 for age, 1 for sex, 2 for area. */
        String at(int dimension) {
            return dimension == 0 ? age : dimension == 1 ? sex : area;
        }

        int depth() {
            return (age.equals(ALL) ? 0 : 1) + (sex.equals(ALL) ? 0 : 1) + (area.equals(ALL) ? 0 : 1);
        }

        boolean isRest() {
            return age.equals(REST) || sex.equals(REST) || area.equals(REST);
        }

        /** Whether all of its people are also in the other. */
        boolean isWithin(Place other) {
            for (int dimension = 0; dimension < 3; dimension++) {
                if (!other.at(dimension).equals(ALL) && !other.at(dimension).equals(at(dimension))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** How many were counted; empty where they were fewer than five. */
    public Optional<Integer> counted() {
        return places.stream().filter(place -> place.depth() == 0).findFirst().map(Place::people);
    }
}
