package se.radslag.methods.budget.compare;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundPart;

/** The way from the round's page on the workbench to the comparison of rules. */
@Component
class ComparePart implements RoundPart {

    private static final int EARLY = 20;

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public List<WorkLink> onWork(BudgetRound round, Activity activity, Frame frame) {
        return List.of(new WorkLink(
                frame.url(ComparePage.path(activity.id())), frame.t("compare.title"), frame.t("compare.hint")));
    }
}
