package se.radslag.opinionmap;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who has said what of which statement: an unchangeable table, one row a person, one column a statement, most cells
 * empty.
 *
 * <p>People and statements are numbered from 0 in the order of their names (whole numbers by size, then other names by
 * their characters), so that two tables of the same votes are the same to the last bit, in whatever order the votes
 * came. The cells that are not empty are numbered from 0 too, person by person, each person's by statement: person
 * {@code p} has the cells from {@link #from(int)} up to but not including {@link #to(int)}.
 *
 * <p>A cell takes three bytes; {@link #byStatement()} takes four more a cell, the first time it is asked for. At most
 * 65,536 statements, 500 million people and two thousand million votes.
 */
public final class Votes {

    /** The most statements that a table can hold. */
    public static final int MOST_STATEMENTS = 1 << 16;

    private final Ids people;
    private final Ids statements;
    private final int[] rows;
    private final char[] columns;
    private final byte[] values;
    private final int[] tallies;
    private volatile @Nullable VotesByStatement byStatement;

    /** Takes the arrays over. A row's columns must rise. */
    Votes(Ids people, Ids statements, int[] rows, char[] columns, byte[] values) {
        this.people = people;
        this.statements = statements;
        this.rows = rows;
        this.columns = columns;
        this.values = values;
        this.tallies = new int[3 * statements.size()];
        for (int cell = 0; cell < columns.length; cell++) {
            tallies[3 * columns[cell] + values[cell] + 1]++;
        }
    }

    /** Gathers votes in any order. */
    public static VotesBuilder builder() {
        return new VotesBuilder();
    }

    /** How many people there are, those who have not voted included if they were named. */
    public int people() {
        return people.size();
    }

    /** How many statements there are, those without votes included. */
    public int statements() {
        return statements.size();
    }

    /** How many votes there are, passes included. */
    public int size() {
        return columns.length;
    }

    /** The name of a person. */
    public String personId(int person) {
        return people.get(person);
    }

    /** The name of a statement. */
    public String statementId(int statement) {
        return statements.get(statement);
    }

    /** The number of the person of this name, or -1. */
    public int person(String id) {
        return people.find(id);
    }

    /** The number of the statement of this name, or -1. */
    public int statement(String id) {
        return statements.find(id);
    }

    /** The first cell of a person. */
    public int from(int person) {
        return rows[person];
    }

    /** The cell after a person's last. */
    public int to(int person) {
        return rows[person + 1];
    }

    /** How many votes a person has cast, passes included. */
    public int votesOf(int person) {
        return rows[person + 1] - rows[person];
    }

    /** The statement of a cell. */
    public int statementAt(int cell) {
        return columns[cell];
    }

    /** The vote of a cell: -1 disagree, 0 pass, 1 agree. */
    public int valueAt(int cell) {
        return values[cell];
    }

    /** What a person has said of a statement, if anything. */
    public Optional<Vote> vote(int person, int statement) {
        int cell = Arrays.binarySearch(columns, from(person), to(person), (char) statement);
        return cell < 0 ? Optional.empty() : Optional.of(Vote.of(values[cell]));
    }

    /** The cell of what a person has said of a statement; negative if the person has said nothing. */
    public int cell(int person, int statement) {
        return Arrays.binarySearch(columns, from(person), to(person), (char) statement);
    }

    /** Whether a person has said anything of a statement. */
    boolean has(int person, int statement) {
        return Arrays.binarySearch(columns, from(person), to(person), (char) statement) >= 0;
    }

    /** The value of what a person has said of a statement: -1, 0 or 1; 0 also if the person has said nothing. */
    public int valueOf(int person, int statement) {
        int cell = Arrays.binarySearch(columns, from(person), to(person), (char) statement);
        return cell < 0 ? 0 : values[cell];
    }

    /** How many people agree with a statement. */
    public int agrees(int statement) {
        return tallies[3 * statement + 2];
    }

    /** How many people disagree with a statement. */
    public int disagrees(int statement) {
        return tallies[3 * statement];
    }

    /** How many people passed on a statement. */
    public int passes(int statement) {
        return tallies[3 * statement + 1];
    }

    /** How many people have voted on a statement, passes included. */
    public int votesOn(int statement) {
        return agrees(statement) + disagrees(statement) + passes(statement);
    }

    /** The same votes, statement by statement. */
    public VotesByStatement byStatement() {
        VotesByStatement made = byStatement;
        if (made == null) {
            made = VotesByStatement.of(this);
            byStatement = made;
        }
        return made;
    }

    /**
     * These votes and newer ones: where both have a vote of a person on a statement, the newer counts. Neither table
     * changes.
     */
    public Votes plus(Votes newer) {
        return VotesMerge.of(this, newer);
    }

    /**
     * The votes of some people only; all statements stay.
     *
     * @param chosen the people, in rising order
     */
    public Votes ofPeople(int[] chosen) {
        int[] newRows = new int[chosen.length + 1];
        for (int i = 0; i < chosen.length; i++) {
            newRows[i + 1] = newRows[i] + votesOf(chosen[i]);
        }
        char[] newColumns = new char[newRows[chosen.length]];
        byte[] newValues = new byte[newColumns.length];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(columns, from(chosen[i]), newColumns, newRows[i], votesOf(chosen[i]));
            System.arraycopy(values, from(chosen[i]), newValues, newRows[i], votesOf(chosen[i]));
        }
        return new Votes(people.select(chosen), statements, newRows, newColumns, newValues);
    }

    /**
     * Some of the votes; all statements stay, and of the people those that are chosen.
     *
     * @param chosen says of a person's number whether the person stays
     * @param kept says of a cell's number whether the vote stays
     */
    public Votes part(IntPredicate chosen, IntPredicate kept) {
        int[] stay = IntStream.range(0, people()).filter(chosen).toArray();
        int[] newRows = new int[stay.length + 1];
        char[] newColumns = new char[size()];
        byte[] newValues = new byte[size()];
        int at = 0;
        for (int i = 0; i < stay.length; i++) {
            for (int cell = from(stay[i]); cell < to(stay[i]); cell++) {
                if (kept.test(cell)) {
                    newColumns[at] = columns[cell];
                    newValues[at++] = values[cell];
                }
            }
            newRows[i + 1] = at;
        }
        return new Votes(
                people.select(stay), statements, newRows, Arrays.copyOf(newColumns, at), Arrays.copyOf(newValues, at));
    }

    Ids peopleIds() {
        return people;
    }

    Ids statementIds() {
        return statements;
    }

    @Override
    public String toString() {
        return size() + " votes of " + people() + " people on " + statements() + " statements";
    }
}
