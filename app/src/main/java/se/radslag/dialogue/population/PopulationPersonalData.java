package se.radslag.dialogue.population;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who imported the table of population. */
@Component
class PopulationPersonalData implements PersonalData {

    @Override
    public String key() {
        return "population.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.untied("population_import", "person_id", "year", "at"));
    }
}
