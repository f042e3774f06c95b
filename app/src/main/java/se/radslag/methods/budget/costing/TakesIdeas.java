package se.radslag.methods.budget.costing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Contributed;
import se.radslag.foundation.events.Listener;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.RoundRepository;

/** Takes up what is said in an activity that feeds a round, while the round asks for ideas. */
@Component
class TakesIdeas implements Listener<Contributed> {

    private final CostingRepository costing;
    private final RoundRepository rounds;
    private final TakeIdeas take;
    private final Clock clock;

    TakesIdeas(CostingRepository costing, RoundRepository rounds, TakeIdeas take, Clock clock) {
        this.costing = costing;
        this.rounds = rounds;
        this.take = take;
        this.clock = clock;
    }

    @Override
    public Class<Contributed> type() {
        return Contributed.class;
    }

    @Override
    public String name() {
        return "budget.ideas";
    }

    @Override
    public void on(Contributed event) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        for (long activityId : costing.listFedBy(event.activityId())) {
            rounds.find(activityId)
                    .filter(round -> round.ideasUntil() == null || !today.isAfter(round.ideasUntil()))
                    .ifPresent(round -> take.take(activityId, event.contributionIds(), null));
        }
    }
}
