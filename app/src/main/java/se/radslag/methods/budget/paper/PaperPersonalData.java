package se.radslag.methods.budget.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** For whom papers were made, by whom, and who has read them. */
@Component("budgetPaperPersonalData")
class PaperPersonalData implements PersonalData {

    @Override
    public String key() {
        return "paper.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed("budget_paper_entry", "entered_by", "paper_id > budget_paper_code.number"),
                Holding.removed("budget_paper_entry", "paper_id", "paper_id > budget_paper_code.number")
                        .ownedThrough("budget_paper_code", "person_id"),
                Holding.removed(
                        "budget_paper_code", "person_id", "activity_id > dialogue_activity.title", "number", "on_day"),
                Holding.untied(
                        "budget_paper_code", "made_by", "activity_id > dialogue_activity.title", "number", "on_day"));
    }
}
