package se.radslag.methods.budget.paper;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.Rewrite;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundListener;

/** Deletes papers and what was read on them once the vote has closed; how many were left unread is noted. */
@Component
@Order(1)
class DropPapers implements RoundListener {

    private final PaperRepository papers;
    private final Rewrite rewrite;
    private final Audit audit;

    DropPapers(PaperRepository papers, Rewrite rewrite, Audit audit) {
        this.papers = papers;
        this.rewrite = rewrite;
        this.audit = audit;
    }

    @Override
    public void closed(BudgetRound round, Activity activity) {
        PaperRepository.Tally tally = papers.countPapers(activity.id());
        if (tally.made() > 0) {
            papers.removePapers(activity.id());
            audit.record(
                    "budget.papers-dropped",
                    "activity/" + activity.id(),
                    Map.of(
                            "made",
                            tally.made(),
                            "counted",
                            tally.counted(),
                            "invalid",
                            tally.invalid(),
                            "votedAlready",
                            tally.votedAlready(),
                            "notAgreed",
                            tally.readOnce() + tally.differing()));
            rewrite.afterCommit("budget_paper_entry", "budget_paper_code");
        }
    }
}
