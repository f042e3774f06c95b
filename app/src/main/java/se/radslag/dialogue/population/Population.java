package se.radslag.dialogue.population;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many live in the organisation's areas.
 *
 * @param year the year it tells of, or null where nobody said
 */
public record Population(@Nullable Integer year, List<Group> groups) {

    /** @param areaId where they live, or null where areas are not told apart */
    public record Group(@Nullable Long areaId, Sex sex, AgeGroup age, long people) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether areas are told apart. */
    public boolean byArea() {
        return groups.stream().anyMatch(group -> group.areaId() != null);
    }

    /** How many live in the groups that fulfil the condition. */
    public long people(Predicate<Group> condition) {
        return groups.stream().filter(condition).mapToLong(Group::people).sum();
    }

    public long people() {
        return people(group -> true);
    }
}
