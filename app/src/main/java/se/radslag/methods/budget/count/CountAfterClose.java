package se.radslag.methods.budget.count;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.events.Listener;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundListener;

/** Has a vote counted in the background once its close is stored: however many the ballots, the close waits for nothing. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CountAfterClose implements RoundListener, Listener<VoteClosed> {

    private final Events events;
    private final CountBallots count;

    CountAfterClose(Events events, CountBallots count) {
        this.events = events;
        this.count = count;
    }

    @Override
    public void closed(BudgetRound round, Activity activity) {
        events.publish(new VoteClosed(activity.id()));
    }

    @Override
    public Class<VoteClosed> type() {
        return VoteClosed.class;
    }

    @Override
    public String name() {
        return "budget.count";
    }

    @Override
    public void on(VoteClosed event) {
        count.of(event.activityId());
    }
}
