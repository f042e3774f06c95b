package se.radslag.dialogue.population;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.AreaRepository;

/** Puts a new table of population in the place of the one before. */
@UseCase
public class ReplacePopulation {

    private final PopulationRepository population;
    private final AreaRepository areas;
    private final Audit audit;
    private final Clock clock;

    ReplacePopulation(PopulationRepository population, AreaRepository areas, Audit audit, Clock clock) {
        this.population = population;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes in what was read.
     *
     * @throws IllegalArgumentException if it has problems
     */
    public void with(PopulationReading reading) {
        if (!reading.isSound()) {
            throw new IllegalArgumentException("A table with problems: " + reading.problems());
        }
        Map<String, Long> ids = new LinkedHashMap<>();
        areas.names().forEach((id, name) -> ids.put(name, id));
        population.replace(
                reading.year(), reading.groups(), ids, Actor.current().orElse(null), clock.instant());
        audit.record(
                "population.replaced",
                "population",
                Map.of(
                        "year",
                        reading.year() == null ? "" : reading.year().toString(),
                        "people",
                        reading.people(),
                        "areas",
                        reading.areas().size()));
    }
}
