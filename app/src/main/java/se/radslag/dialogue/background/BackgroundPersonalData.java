package se.radslag.dialogue.background;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What people told of themselves to be counted. */
@Component
class BackgroundPersonalData implements PersonalData {

    @Override
    public String key() {
        return "background.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.removed(
                "background_told",
                "person_id",
                "dialogue_id > dialogue_dialogue.title",
                "birth_year",
                "gender",
                "area_id > organisation_area.name",
                "at"));
    }
}
