package se.radslag.methods.budget.vote;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.database.GroupCommit;

/**
 * Commits ballots in groups, as {@code docs/decisions/0007-group-commit.md} says. A ballot alone is tried three times,
 * because it may have drawn a receipt that another has.
 */
@Component
public class BallotQueue extends GroupCommit<BallotBox.Wish, Cast> {

    private static final int TRIES = 3;

    private final BallotBox box;

    BallotQueue(BallotBox box, TransactionTemplate transaction) {
        super("ballot-writer", transaction, TRIES);
        this.box = box;
    }

    /** Puts the ballot in the box and returns when it is durable, or refused. */
    public Cast cast(BallotBox.Wish wish) {
        return commit(wish);
    }

    @Override
    protected List<Cast> store(List<BallotBox.Wish> wishes) {
        return box.put(wishes);
    }
}
