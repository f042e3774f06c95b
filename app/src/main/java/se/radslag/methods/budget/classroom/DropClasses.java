package se.radslag.methods.budget.classroom;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.Rewrite;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundListener;

/** Deletes classes and their codes once the vote has closed. */
@Component
@Order(2)
class DropClasses implements RoundListener {

    private final ClassRepository classes;
    private final Rewrite rewrite;
    private final Audit audit;

    DropClasses(ClassRepository classes, Rewrite rewrite, Audit audit) {
        this.classes = classes;
        this.rewrite = rewrite;
        this.audit = audit;
    }

    @Override
    public void closed(BudgetRound round, Activity activity) {
        int dropped = classes.removeClasses(activity.id());
        if (dropped > 0) {
            audit.record("budget.classes-dropped", "activity/" + activity.id(), Map.of("classes", dropped));
            rewrite.afterCommit("budget_class_code");
        }
    }
}
