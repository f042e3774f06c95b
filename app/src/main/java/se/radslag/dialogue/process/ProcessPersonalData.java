package se.radslag.dialogue.process;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who planned, paused and extended dialogues. */
@Component
class ProcessPersonalData implements PersonalData {

    @Override
    public String key() {
        return "process.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("dialogue_dialogue", "created_by", "title", "created_at"),
                Holding.untied(
                        "dialogue_pause", "person_id", "dialogue_id > dialogue_dialogue.title", "reason", "from_at"),
                Holding.untied("dialogue_extension", "person_id", "reason", "closes_on", "at"));
    }
}
