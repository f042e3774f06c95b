package se.radslag.outcome.steering;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** The notes of who wrote goals, indicators, measures, follow-ups and state reports. */
@Component
class SteeringPersonalData implements PersonalData {

    @Override
    public String key() {
        return "steering.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("steering_goal", "person_id", "title", "at"),
                Holding.untied("steering_goal_revision", "person_id", "title", "at"),
                Holding.untied("steering_goal_publication", "person_id", "at"),
                Holding.untied("steering_goal_ending", "person_id", "reason", "at"),
                Holding.untied("steering_gauge", "person_id", "name", "at"),
                Holding.untied("steering_value", "person_id", "year", "at"),
                Holding.untied("steering_report", "person_id", "title", "at"),
                Holding.untied("steering_report_revision", "person_id", "title", "at"),
                Holding.untied("steering_report_publication", "person_id", "at"),
                Holding.untied("steering_finding", "person_id", "name", "at"),
                Holding.untied("steering_priority", "person_id", "title", "at"),
                Holding.untied("steering_measure", "person_id", "title", "at"),
                Holding.untied("steering_measure_progress", "person_id", "state", "note", "at"),
                Holding.untied("steering_measure_action", "person_id", "at"),
                Holding.untied("steering_followup", "person_id", "year", "at"),
                Holding.untied("steering_touch", "person_id", "at"));
    }
}
