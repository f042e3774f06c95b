package se.radslag.outcome.decision;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.PersonalData;

/** The notes of who wrote a matter, a decision or the state of an action. */
@Component
class DecisionPersonalData implements PersonalData {

    private final DecisionRepository decisions;

    DecisionPersonalData(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "decision.personal-data";
    }

    @Override
    public void erase(long personId) {
        decisions.forget(personId);
    }
}
