package se.radslag.methods.opinion.conversation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What this room holds of people. Votes stay with a voice that is nobody's any more, so that no count changes. */
@Component
class OpinionPersonalData implements PersonalData {

    @Override
    public String key() {
        return "opinion.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("opinion_vote", "participant_id", "statement_id > opinion_statement.text", "vote", "at")
                        .ownedThrough("opinion_participant", "person_id"),
                Holding.untied("opinion_statement", "author_id", "number", "text", "language", "at"),
                Holding.untied("opinion_replacement", "person_id", "reason", "at"),
                Holding.untied("opinion_participant", "person_id", "on_day"));
    }
}
