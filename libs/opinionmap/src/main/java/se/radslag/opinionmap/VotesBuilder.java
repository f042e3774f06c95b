package se.radslag.opinionmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers votes in any order and makes {@link Votes} of them. Of several votes of one person on one statement the one
 * with the greatest time counts. If there are several of that time and they differ, nobody can know which was the last:
 * they count as a pass. So the result does not depend on the order in which the votes are given.
 *
 * <p>Takes seven bytes a vote, and ten while the table is made; with times other than 0 twenty-six. Whoever has many votes
 * does well to give only the last of each, without a time. Not for several threads at once.
 */
public final class VotesBuilder {

    private static final int CHUNK = 1 << 16;

    /** A stretch of what was given, in numbers of first meeting. */
    private static final class Chunk {
        final int[] people;
        final char[] statements;
        final byte[] values;
        long @Nullable [] times;
        int size;

        Chunk(int length) {
            people = new int[length];
            statements = new char[length];
            values = new byte[length];
        }
    }

    private static final Chunk EMPTY = new Chunk(0);

    private final IdTable people = new IdTable();
    private final IdTable statements = new IdTable();
    private final List<Chunk> chunks = new ArrayList<>();
    private long given;
    private boolean built;

    /** Names a person who need not have voted. */
    public VotesBuilder person(String id) {
        people.intern(id);
        return this;
    }

    /** Names a statement that need not have votes. */
    public VotesBuilder statement(String id) {
        column(statements.intern(id));
        return this;
    }

    /** A vote of which only one is given for this person and statement. */
    public VotesBuilder add(String person, String statement, Vote vote) {
        return add(person, statement, vote, 0);
    }

    /**
     * A vote.
     *
     * @param time when it was cast, in any unit that is the same for all votes; a running number will do
     */
    public VotesBuilder add(String person, String statement, Vote vote, long time) {
        put(people.intern(person), column(statements.intern(statement)), vote.value(), time);
        return this;
    }

    /** A vote of a person and on a statement that are known by numbers; the same as with the numbers as text. */
    public VotesBuilder add(long person, long statement, Vote vote, long time) {
        put(people.intern(person), column(statements.intern(statement)), vote.value(), time);
        return this;
    }

    /** How many votes were given, those that are replaced by later ones included. */
    public long given() {
        return given;
    }

    private static char column(int statement) {
        if (statement >= Votes.MOST_STATEMENTS) {
            throw new IllegalArgumentException("At most " + Votes.MOST_STATEMENTS + " statements");
        }
        return (char) statement;
    }

    private void put(int person, char statement, int value, long time) {
        if (built) {
            throw new IllegalStateException("The table has been made; begin with a new builder");
        }
        Chunk last = chunks.isEmpty() ? null : chunks.getLast();
        if (last == null || last.size == CHUNK) {
            last = new Chunk(CHUNK);
            chunks.add(last);
        }
        last.people[last.size] = person;
        last.statements[last.size] = statement;
        last.values[last.size] = (byte) value;
        if (time != 0 || last.times != null) {
            if (last.times == null) {
                last.times = new long[CHUNK];
            }
            last.times[last.size] = time;
        }
        last.size++;
        given++;
    }

    /**
     * The table. The builder cannot be used afterwards.
     *
     * @throws IllegalStateException if it has been made already
     */
    public Votes build() {
        if (built) {
            throw new IllegalStateException("The table has been made; begin with a new builder");
        }
        built = true;
        if (given > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("Too many votes: " + given);
        }
        Ids sortedPeople = people.sorted();
        Ids sortedStatements = statements.sorted();
        int[] personRank = people.ranks(sortedPeople);
        int[] statementRank = statements.ranks(sortedStatements);
        boolean timed = chunks.stream().anyMatch(chunk -> chunk.times != null);

        int[] starts = new int[sortedPeople.size() + 1];
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size; i++) {
                starts[personRank[chunk.people[i]] + 1]++;
            }
        }
        for (int person = 0; person < sortedPeople.size(); person++) {
            starts[person + 1] += starts[person];
        }
        char[] columns = new char[(int) given];
        byte[] values = new byte[columns.length];
        long[] times = new long[timed ? columns.length : 0];
        int[] next = starts.clone();
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            chunks.set(c, EMPTY);
            for (int i = 0; i < chunk.size; i++) {
                int cell = next[personRank[chunk.people[i]]]++;
                columns[cell] = (char) statementRank[chunk.statements[i]];
                values[cell] = chunk.values[i];
                if (timed) {
                    times[cell] = chunk.times == null ? 0 : chunk.times[i];
                }
            }
        }
        return lastOfEach(sortedPeople, sortedStatements, starts, columns, values, times);
    }

    /** Sorts each row by statement and keeps of each cell the last vote. */
    private static Votes lastOfEach(
            Ids people, Ids statements, int[] starts, char[] columns, byte[] values, long[] times) {
        int[] rows = new int[starts.length];
        int[] place = new int[statements.size()];
        long[] latest = new long[statements.size()];
        int[] row = new int[Math.min(statements.size(), columns.length)];
        int at = 0;
        for (int person = 0; person < people.size(); person++) {
            int size = 0;
            for (int cell = starts[person]; cell < starts[person + 1]; cell++) {
                int statement = columns[cell];
                long time = times.length == 0 ? 0 : times[cell];
                int packed = statement << 2 | values[cell] + 1;
                if (place[statement] == 0) {
                    row[size++] = packed;
                    place[statement] = size;
                    latest[statement] = time;
                } else if (time > latest[statement]) {
                    row[place[statement] - 1] = packed;
                    latest[statement] = time;
                } else if (time == latest[statement] && row[place[statement] - 1] != packed) {
                    row[place[statement] - 1] = statement << 2 | 1;
                }
            }
            Arrays.sort(row, 0, size);
            for (int i = 0; i < size; i++) {
                place[row[i] >>> 2] = 0;
                columns[at] = (char) (row[i] >>> 2);
                values[at++] = (byte) ((row[i] & 3) - 1);
            }
            rows[person + 1] = at;
        }
        boolean full = at == columns.length;
        return new Votes(
                people,
                statements,
                rows,
                full ? columns : Arrays.copyOf(columns, at),
                full ? values : Arrays.copyOf(values, at));
    }
}
