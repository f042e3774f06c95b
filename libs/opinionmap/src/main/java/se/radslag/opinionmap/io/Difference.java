package se.radslag.opinionmap.io;

import java.util.Optional;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;

/** How two tables of votes differ. */
final class Difference {

    private Difference() {}

    /** In how many cells one has another vote than the other, or one where the other has none. */
    static long between(Votes one, Votes other) {
        long same = 0;
        long differing = 0;
        for (int person = 0; person < one.people(); person++) {
            int there = other.person(one.personId(person));
            for (int cell = one.from(person); there >= 0 && cell < one.to(person); cell++) {
                int statement = other.statement(one.statementId(one.statementAt(cell)));
                Optional<Vote> vote = statement < 0 ? Optional.empty() : other.vote(there, statement);
                if (vote.isPresent()) {
                    same++;
                    differing += vote.get().value() == one.valueAt(cell) ? 0 : 1;
                }
            }
        }
        return differing + (one.size() - same) + (other.size() - same);
    }
}
