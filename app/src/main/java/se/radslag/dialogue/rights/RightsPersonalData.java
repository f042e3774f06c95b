package se.radslag.dialogue.rights;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who checked rights and risks. */
@Component
class RightsPersonalData implements PersonalData {

    @Override
    public String key() {
        return "rights.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("rights_check", "person_id", "dialogue_id > dialogue_dialogue.title", "version", "at"));
    }
}
