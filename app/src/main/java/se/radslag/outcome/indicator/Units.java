package se.radslag.outcome.indicator;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what indicators say of single schools, homes and the like. */
@Component
public class Units {

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    /** What an indicator says of the units of a municipality: by title, then by year and gender. */
    public List<UnitValue> values(String indicatorId, String municipalityId) {
        return units.listValues(indicatorId, municipalityId);
    }
}
