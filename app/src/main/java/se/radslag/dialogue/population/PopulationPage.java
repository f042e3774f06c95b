package se.radslag.dialogue.population;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The population of the organisation, on the workbench.
 *
 * @param imported the table that is in use, or null
 * @param population empty without one
 * @param areas names of the areas by their ids
 * @param problems what was wrong with a file that was sent, in words
 */
public record PopulationPage(
        PopulationRepository.@Nullable Imported imported,
        Population population,
        Map<Long, String> areas,
        List<String> problems) {

    public List<AgeGroup> ages() {
        return List.of(AgeGroup.values());
    }

    public long people(AgeGroup age, Sex sex) {
        return population.people(group -> group.age() == age && group.sex() == sex);
    }

    public long people(long areaId) {
        return population.people(group -> group.areaId() != null && group.areaId() == areaId);
    }
}
