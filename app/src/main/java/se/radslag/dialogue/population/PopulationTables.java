package se.radslag.dialogue.population;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.Organisations;

/** Reads tables of population for the organisation at hand, and changes nothing. */
@Component
public class PopulationTables {

    private final AreaRepository areas;
    private final Organisations organisations;

    PopulationTables(AreaRepository areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /** Reads a file; what is wrong with it is told in the reading. */
    public PopulationReading read(byte[] file) {
        return PopulationFile.read(
                file, areas.names().values(), organisations.current().name());
    }
}
