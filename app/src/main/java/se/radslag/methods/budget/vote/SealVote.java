package se.radslag.methods.budget.vote;

import java.security.SecureRandom;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.Rewrite;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundListener;

/** Gives a vote its key when it opens, and parts roll and ballots for good when it closes. */
@Component
@Order(0)
class SealVote implements RoundListener {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoteRepository votes;
    private final Rewrite rewrite;
    private final Audit audit;

    SealVote(VoteRepository votes, Rewrite rewrite, Audit audit) {
        this.votes = votes;
        this.rewrite = rewrite;
        this.audit = audit;
    }

    @Override
    public void opened(BudgetRound round, Activity activity) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        votes.addKey(activity.id(), key);
    }

    @Override
    public void closed(BudgetRound round, Activity activity) {
        votes.shut(activity.id());
        if (votes.isSealed(activity.id())) {
            return;
        }
        int voters = votes.seal(activity.id());
        votes.addClosure(activity.id(), voters);
        audit.record("budget.sealed", "activity/" + activity.id(), Map.of("ballots", voters));
        rewrite.afterCommit("budget_ballot", "budget_vote_key");
    }
}
