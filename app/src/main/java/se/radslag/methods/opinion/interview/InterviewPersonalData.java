package se.radslag.methods.opinion.interview;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who recorded an interview, and who printed a form. Those who were asked have no names here. */
@Component("opinionInterviewPersonalData")
class InterviewPersonalData implements PersonalData {

    @Override
    public String key() {
        return "opinion.interview.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied(
                        "opinion_interview", "person_id", "activity_id > dialogue_activity.title", "held_on", "place"),
                Holding.untied(
                        "opinion_paper", "person_id", "activity_id > dialogue_activity.title", "number", "on_day"));
    }
}
