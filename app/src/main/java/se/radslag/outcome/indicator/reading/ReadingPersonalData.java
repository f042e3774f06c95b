package se.radslag.outcome.indicator.reading;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who said which municipality the organisation is. */
@Component
class ReadingPersonalData implements PersonalData {

    @Override
    public String key() {
        return "comparison.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.untied("comparison_focus", "person_id", "municipality", "at"));
    }
}
