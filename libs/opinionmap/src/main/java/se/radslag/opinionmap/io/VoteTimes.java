package se.radslag.opinionmap.io;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import se.radslag.opinionmap.Votes;

/**
 * When the votes of a table were cast, read from the file that the table was read from. A walk of its own, because whoever
 * makes a map needs no times, and eight bytes a vote are more than the table itself takes.
 */
public final class VoteTimes {

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] millis;

    private VoteTimes(int votes) {
        this.millis = new long[votes];
        java.util.Arrays.fill(millis, UNKNOWN);
    }

    /**
     * Reads when each vote was cast; of several of a person on a statement, the last. Rows that are not in the table are
     * passed over, and a file that tells no times gives none.
     *
     * @throws IOException if the file cannot be read
     */
    public static VoteTimes of(Path file, Votes votes) throws IOException {
        var times = new VoteTimes(votes.size());
        var unheard = new Messages();
        try (RowFile rows = RowFile.open(file, unheard)) {
            int person = rows.find("participant", "voter-id", "voice");
            int statement = rows.find("statement", "comment-id");
            int at = rows.find("at", "timestamp");
            if (person < 0 || statement < 0 || at < 0) {
                return times;
            }
            while (rows.next()) {
                int row = votes.person(rows.text(person).strip());
                int column = votes.statement(rows.text(statement).strip());
                int cell = row < 0 || column < 0 ? -1 : votes.cell(row, column);
                if (cell >= 0) {
                    times.millis[cell] = Math.max(times.millis[cell], Moments.millis(rows, at));
                }
            }
        }
        return times;
    }

    /** When the vote of the cell was cast, to the millisecond; empty if that is not known. */
    public Optional<Instant> at(int cell) {
        return millis[cell] == UNKNOWN ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis[cell]));
    }
}
