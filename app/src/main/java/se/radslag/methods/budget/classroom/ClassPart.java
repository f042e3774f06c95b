package se.radslag.methods.budget.classroom;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundPart;

/** The way to the classes on the workbench. */
@Component
class ClassPart implements RoundPart {

    private static final int AFTER_PAPERS = 41;

    @Override
    public int order() {
        return AFTER_PAPERS;
    }

    @Override
    public List<WorkLink> onWork(BudgetRound round, Activity activity, Frame frame) {
        return round.isFixed()
                ? List.of(new WorkLink(
                        frame.url(ClassController.path(activity.id())),
                        frame.t("classroom.title"),
                        frame.t("classroom.title.hint")))
                : List.of();
    }
}
