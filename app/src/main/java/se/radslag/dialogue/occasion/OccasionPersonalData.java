package se.radslag.dialogue.occasion;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who planned, reported and removed occasions. */
@Component
class OccasionPersonalData implements PersonalData {

    @Override
    public String key() {
        return "occasion.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("occasion_occasion", "person_id", "dialogue_id > dialogue_dialogue.title", "name", "at"),
                Holding.untied("occasion_report", "person_id", "occasion_id > occasion_occasion.name", "text", "at"),
                Holding.untied("occasion_removal", "person_id", "occasion_id > occasion_occasion.name", "at"));
    }
}
