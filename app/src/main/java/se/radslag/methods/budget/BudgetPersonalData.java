package se.radslag.methods.budget;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What is held of people before and after a vote. What was voted, and who has voted, is told by the room of the vote. */
@Component
class BudgetPersonalData implements PersonalData {

    private static final String TITLE = "project_id > budget_project.title";

    @Override
    public String key() {
        return "budget.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("budget_reply", "person_id", TITLE, "kind", "text", "at"),
                Holding.untied("budget_consent", "person_id", TITLE, "answer", "at"),
                Holding.untied("budget_combination", "person_id", "reason", "at"),
                Holding.untied("budget_step", "person_id", TITLE, "kind", "reason", "at"),
                Holding.untied("budget_source", "person_id", "at"),
                Holding.untied("budget_rules_publication", "person_id", "at"),
                Holding.untied("budget_project", "responsible_id", "number", "title"),
                Holding.untied("budget_delivery", "responsible_id", TITLE, "due_on"),
                Holding.untied("budget_progress", "person_id", TITLE, "text", "at"));
    }
}
