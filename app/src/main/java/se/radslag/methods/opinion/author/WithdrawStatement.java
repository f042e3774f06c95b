package se.radslag.methods.opinion.author;

import java.util.Map;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.vote.VoteRepository;

/** Takes one's own statement back. */
@UseCase
class WithdrawStatement {

    private final StatementRepository statements;
    private final RewordingRepository rewordings;
    private final VoteRepository votes;
    private final Contributions contributions;
    private final Audit audit;

    WithdrawStatement(
            StatementRepository statements,
            RewordingRepository rewordings,
            VoteRepository votes,
            Contributions contributions,
            Audit audit) {
        this.statements = statements;
        this.rewordings = rewordings;
        this.votes = votes;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** What became of it. */
    enum Outcome {
        /** Nobody else had answered it: no word of it is left. */
        GONE,
        /** Others had: it is shown and voted on no more, and their votes stay, uncounted. */
        HIDDEN,
        /** It does not stand any more. */
        STALE
    }

    Outcome of(Statement statement, long authorId) {
        votes.lock();
        if (!statements.stand(statement.id(), Standing.SHOWN, Standing.WITHDRAWN)
                && !statements.stand(statement.id(), Standing.WAITING, Standing.WITHDRAWN)) {
            return Outcome.STALE;
        }
        boolean answered = rewordings.hasOthersVotes(statement.id(), authorId);
        if (!answered) {
            rewordings.empty(statement.id());
            contributions.rename(statement.id(), "…");
        }
        contributions.stand(statement.id(), se.radslag.dialogue.Standing.WITHDRAWN);
        audit.record("opinion.withdrawn", "statement/" + statement.id(), Map.of("answered", answered));
        return answered ? Outcome.HIDDEN : Outcome.GONE;
    }
}
