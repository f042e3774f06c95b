package se.radslag.opinionmap.io;

import java.util.List;
import se.radslag.opinionmap.Votes;

/** Whether the numbers of the votes mean what they are taken to mean, told by the counts beside the statements. */
final class SignCheck {

    private SignCheck() {}

    /** False if the counts fit better with agree and disagree exchanged. */
    static boolean fits(Statements statements, Votes votes) {
        List<long[]> counts = statements.counts();
        if (counts == null) {
            return true;
        }
        long straight = 0;
        long reversed = 0;
        for (int place = 0; place < counts.size(); place++) {
            int statement = votes.statement(statements.texts().get(place).id());
            long agrees = counts.get(place)[0];
            long disagrees = counts.get(place)[1];
            straight += Math.abs(agrees - votes.agrees(statement)) + Math.abs(disagrees - votes.disagrees(statement));
            reversed += Math.abs(agrees - votes.disagrees(statement)) + Math.abs(disagrees - votes.agrees(statement));
        }
        return straight <= reversed;
    }
}
