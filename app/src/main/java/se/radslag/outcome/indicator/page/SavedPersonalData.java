package se.radslag.outcome.indicator.page;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who saved a comparison. */
@Component
class SavedPersonalData implements PersonalData {

    @Override
    public String key() {
        return "comparison.saved.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.untied("comparison_saved", "person_id", "title", "created_at"));
    }
}
