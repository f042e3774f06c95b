package se.radslag.opinionmap.polis;

import se.radslag.opinionmap.Votes;

/**
 * The votes as Polis' components see them: every vote less the mean of its statement, what is not said being the mean
 * and so 0. A silenced statement is 0 for everyone, and everyone has seen it.
 */
final class Table {

    private final Votes votes;
    private final double[] means;
    private final boolean[] silenced;
    private final int columns;
    private final int silencedColumns;

    Table(Votes votes, Conditions conditions) {
        this.votes = votes;
        this.means = new double[votes.statements()];
        this.silenced = new boolean[votes.statements()];
        int withVotes = 0;
        int withVotesSilenced = 0;
        for (int s = 0; s < silenced.length; s++) {
            silenced[s] = conditions.silences(votes.statementId(s));
            if (votes.votesOn(s) > 0) {
                withVotes++;
                withVotesSilenced += silenced[s] ? 1 : 0;
                means[s] = silenced[s] ? 0 : (double) (votes.agrees(s) - votes.disagrees(s)) / votes.votesOn(s);
            }
        }
        this.columns = withVotes;
        this.silencedColumns = withVotesSilenced;
    }

    Votes votes() {
        return votes;
    }

    /** How many statements have a vote; Polis knows no others. */
    int columns() {
        return columns;
    }

    double mean(int statement) {
        return means[statement];
    }

    boolean isSilenced(int statement) {
        return silenced[statement];
    }

    /** A vote less the mean of its statement. */
    double residual(int cell) {
        int statement = votes.statementAt(cell);
        return silenced[statement] ? 0 : votes.valueAt(cell) - means[statement];
    }

    /** How many statements a person counts as having seen. */
    int seen(int person) {
        int seen = silencedColumns;
        for (int cell = votes.from(person); cell < votes.to(person); cell++) {
            seen += silenced[votes.statementAt(cell)] ? 0 : 1;
        }
        return seen;
    }

    /** The sum of all squared residuals. */
    double totalSquares() {
        double sum = 0;
        for (int cell = 0; cell < votes.size(); cell++) {
            double residual = residual(cell);
            sum += residual * residual;
        }
        return sum;
    }
}
