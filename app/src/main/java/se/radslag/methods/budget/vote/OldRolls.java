package se.radslag.methods.budget.vote;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Who voted in votes whose decision can no longer be appealed. */
@Component("budgetOldRolls")
class OldRolls implements Disposable {

    /** Three weeks to appeal, from the day when the minutes were announced, which takes up to two weeks more. */
    private static final Term TERM = new Term(60, 90, 1095);

    private final RollRepository rolls;

    OldRolls(RollRepository rolls) {
        this.rolls = rolls;
    }

    @Override
    public String key() {
        return "budget.roll";
    }

    @Override
    public Term term() {
        return TERM;
    }

    @Override
    public long countDue(Instant before) {
        return rolls.countDue(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return rolls.removeDue(before, most);
    }
}
