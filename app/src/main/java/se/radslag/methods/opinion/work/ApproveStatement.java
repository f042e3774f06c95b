package se.radslag.methods.opinion.work;

import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** Lets a statement that waits be voted on. */
@UseCase
class ApproveStatement {

    private final StatementRepository statements;
    private final Contributions contributions;
    private final Audit audit;

    ApproveStatement(StatementRepository statements, Contributions contributions, Audit audit) {
        this.statements = statements;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** False, and nothing is done, if it does not wait any more. */
    boolean of(long id) {
        if (!statements.stand(id, Standing.WAITING, Standing.SHOWN)) {
            return false;
        }
        contributions.stand(id, se.radslag.dialogue.Standing.STANDING);
        audit.record("opinion.approved", "statement/" + id);
        return true;
    }
}
