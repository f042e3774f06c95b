package se.radslag.opinionmap;

/**
 * {@link Votes} turned on its side: the cells statement by statement, each statement's by person. Statement {@code s}
 * has the cells from {@link #from(int)} up to but not including {@link #to(int)}; these are other numbers than those
 * of the table itself.
 */
public final class VotesByStatement {

    private final int[] columns;
    private final int[] cells;

    private VotesByStatement(int[] columns, int[] cells) {
        this.columns = columns;
        this.cells = cells;
    }

    static VotesByStatement of(Votes votes) {
        int[] starts = new int[votes.statements() + 1];
        for (int statement = 0; statement < votes.statements(); statement++) {
            starts[statement + 1] = starts[statement] + votes.votesOn(statement);
        }
        int[] next = starts.clone();
        int[] cells = new int[votes.size()];
        for (int person = 0; person < votes.people(); person++) {
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                cells[next[votes.statementAt(cell)]++] = person << 2 | votes.valueAt(cell) + 1;
            }
        }
        return new VotesByStatement(starts, cells);
    }

    /** The first cell of a statement. */
    public int from(int statement) {
        return columns[statement];
    }

    /** The cell after a statement's last. */
    public int to(int statement) {
        return columns[statement + 1];
    }

    /** The person of a cell. */
    public int personAt(int cell) {
        return cells[cell] >>> 2;
    }

    /** The vote of a cell: -1 disagree, 0 pass, 1 agree. */
    public int valueAt(int cell) {
        return (cells[cell] & 3) - 1;
    }
}
