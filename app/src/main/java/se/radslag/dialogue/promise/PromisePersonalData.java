package se.radslag.dialogue.promise;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who wrote principles and promises. */
@Component
class PromisePersonalData implements PersonalData {

    @Override
    public String key() {
        return "promise.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("promise_article", "person_id", "title", "text", "at"),
                Holding.untied("promise_revision", "person_id", "title", "text", "at"),
                Holding.untied("promise_withdrawal", "person_id", "reason", "at"));
    }
}
