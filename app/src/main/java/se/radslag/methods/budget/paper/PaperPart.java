package se.radslag.methods.budget.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundPart;

/** The way to the papers on the workbench. */
@Component("budgetPaperPart")
class PaperPart implements RoundPart {

    private static final int AFTER_SETUP = 40;

    @Override
    public int order() {
        return AFTER_SETUP;
    }

    @Override
    public List<WorkLink> onWork(BudgetRound round, Activity activity, Frame frame) {
        return round.isFixed()
                ? List.of(new WorkLink(
                        frame.url(PaperController.path(activity.id())),
                        frame.t("paper.title"),
                        frame.t("paper.title.hint")))
                : List.of();
    }
}
