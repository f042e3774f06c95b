package se.radslag.outcome.brief;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** The notes of who arranged and who froze a brief. */
@Component
class BriefPersonalData implements PersonalData {

    @Override
    public String key() {
        return "brief.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("brief_draft", "person_id", "findings", "at"),
                Holding.untied("brief_version", "person_id", "number", "at"));
    }
}
