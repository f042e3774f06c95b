package se.radslag.outcome.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** The notes of who wrote a matter, a decision or the state of an action. */
@Component
class DecisionPersonalData implements PersonalData {

    @Override
    public String key() {
        return "decision.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("decision_matter", "person_id", "registry_number", "title", "created_at"),
                Holding.untied("decision_wording", "person_id", "version", "text", "at"),
                Holding.untied("decision_action_progress", "person_id", "state", "note", "at"),
                Holding.untied("decision_matter_state", "person_id", "state", "note", "at"),
                Holding.untied("decision_action_source", "person_id", "at"),
                Holding.untied("decision_meeting", "person_id", "place", "at"),
                Holding.untied("decision_meeting_cancellation", "person_id", "reason", "at"));
    }
}
