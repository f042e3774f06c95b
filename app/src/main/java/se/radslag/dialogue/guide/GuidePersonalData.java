package se.radslag.dialogue.guide;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who wrote and removed examples of methods. */
@Component
class GuidePersonalData implements PersonalData {

    @Override
    public String key() {
        return "guide.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("guide_example", "person_id", "name", "text", "at"),
                Holding.untied("guide_removal", "person_id", "example_id > guide_example.name", "at"));
    }
}
