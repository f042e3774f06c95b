package se.radslag.dialogue.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who asked for an archive package. */
@Component
class ArchivePersonalData implements PersonalData {

    @Override
    public String key() {
        return "archive.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.untied(
                "archive_package", "person_id", "dialogue_id > dialogue_dialogue.title", "asked_at", "state"));
    }
}
