package se.radslag.methods.opinion.author;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who proposed other words for a statement. */
@Component("opinionAuthorPersonalData")
class AuthorPersonalData implements PersonalData {

    @Override
    public String key() {
        return "opinion.rewording.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.untied("opinion_rewording", "person_id", "reason", "at"));
    }
}
