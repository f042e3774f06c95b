package se.radslag.methods.budget.vote;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/**
 * Who has voted. The line stays under the emptied person, so that there are as many voters as ballots, until {@link
 * OldRolls} removes the whole roll.
 */
@Component
class VotePersonalData implements PersonalData {

    @Override
    public String key() {
        return "vote.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.kept("budget_roll", "person_id", "activity_id > dialogue_activity.title", "channel", "on_day"));
    }
}
