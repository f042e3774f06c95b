package se.radslag.outcome.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Sequels;
import se.radslag.foundation.web.Frame;

/** On the page of a contribution: the actions that carry it out. */
@Component
class ActionSequels implements Sequels {

    private final ActionRepository actions;

    ActionSequels(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public List<Sequel> of(long contributionId, Frame frame) {
        return actions.listOfContribution(contributionId).stream()
                .map(action -> new Sequel(
                        frame.url("/beslut/" + action.decisionId()),
                        action.title(),
                        frame.t(
                                "decision.sequel",
                                frame.t(action.state().key()),
                                action.owner(),
                                frame.day(action.dueOn()))))
                .toList();
    }
}
