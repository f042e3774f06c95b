package se.radslag.opinionmap.io;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;

/**
 * Writes one file of Polis' export format, as {@link ConversationReader} and Polis' own tools read it: row by row to
 * whatever takes text, keeping nothing. Rows end with a line feed. Values are written as they are; a cell that begins
 * with {@code =} is still text to whoever reads the format, but not to every spreadsheet.
 *
 * <p>Polis' tools expect ids to be whole numbers from 0; that is for who writes to see to.
 */
public final class PolisWriter {

    /** As Polis writes moments for people; the time zone here is always UTC. */
    private static final DateTimeFormatter DATETIME = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Appendable out;
    private boolean midRow;

    private PolisWriter(Appendable out) {
        this.out = out;
    }

    /** Rows of comments.csv. */
    public static final class Comments {
        private final PolisWriter writer;

        private Comments(PolisWriter writer) {
            this.writer = writer;
        }

        /**
         * Writes a statement and how many agree and disagree with it. What is not known of it is empty.
         *
         * @throws IOException if it cannot be written
         */
        public void add(StatementText statement, Tally tally) throws IOException {
            writer.moment(statement.at());
            writer.cell(statement.id());
            writer.cell(statement.author() == null ? "" : statement.author());
            writer.cell(tally.agrees());
            writer.cell(tally.disagrees());
            writer.cell(
                    switch (statement.status()) {
                        case SHOWN -> 1;
                        case WAITING -> 0;
                        case HIDDEN -> -1;
                    });
            writer.cell(Boolean.toString(statement.meta()));
            writer.cell(Boolean.toString(statement.seed()));
            writer.cell(statement.text());
            writer.endRow();
        }
    }

    /** Rows of votes.csv. */
    public static final class VoteRows {
        private final PolisWriter writer;

        private VoteRows(PolisWriter writer) {
            this.writer = writer;
        }

        /**
         * Writes a vote; of several by one person on one statement the one with the latest time counts.
         *
         * @throws IOException if it cannot be written
         */
        public void add(Instant at, String statement, String voter, Vote vote) throws IOException {
            writer.moment(at);
            writer.cell(statement);
            writer.cell(voter);
            writer.cell(vote.value());
            writer.endRow();
        }
    }

    /**
     * Begins comments.csv with the names of its columns.
     *
     * @throws IOException if it cannot be written
     */
    public static Comments comments(Appendable out) throws IOException {
        out.append("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,comment-body\n");
        return new Comments(new PolisWriter(out));
    }

    /**
     * Begins votes.csv with the names of its columns.
     *
     * @throws IOException if it cannot be written
     */
    public static VoteRows votes(Appendable out) throws IOException {
        out.append("timestamp,datetime,comment-id,voter-id,vote\n");
        return new VoteRows(new PolisWriter(out));
    }

    /**
     * Writes participants-votes.csv: a row for each person, a column for each statement.
     *
     * @param groups the group of each person by id; those left out are in none
     * @param written how many statements each person wrote; none if left out
     * @throws IOException if it cannot be written
     */
    public static void participants(
            Appendable out, Votes votes, Map<String, String> groups, Map<String, Integer> written) throws IOException {
        var writer = new PolisWriter(out);
        out.append("participant,group-id,n-comments,n-votes,n-agree,n-disagree");
        writer.midRow = true;
        for (int statement = 0; statement < votes.statements(); statement++) {
            writer.cell(votes.statementId(statement));
        }
        writer.endRow();
        for (int person = 0; person < votes.people(); person++) {
            writer.person(votes, person, groups, written);
        }
    }

    /**
     * Writes summary.csv: rows of a key and a value, in the order of the map.
     *
     * @throws IOException if it cannot be written
     */
    public static void summary(Appendable out, Map<String, String> summary) throws IOException {
        var writer = new PolisWriter(out);
        for (Map.Entry<String, String> entry : summary.entrySet()) {
            writer.cell(entry.getKey());
            writer.cell(entry.getValue());
            writer.endRow();
        }
    }

    private void person(Votes votes, int person, Map<String, String> groups, Map<String, Integer> written)
            throws IOException {
        int agrees = 0;
        int disagrees = 0;
        for (int cell = votes.from(person); cell < votes.to(person); cell++) {
            agrees += votes.valueAt(cell) > 0 ? 1 : 0;
            disagrees += votes.valueAt(cell) < 0 ? 1 : 0;
        }
        String id = votes.personId(person);
        cell(id);
        cell(groups.getOrDefault(id, ""));
        cell(written.getOrDefault(id, 0));
        cell(votes.votesOf(person));
        cell(agrees);
        cell(disagrees);
        int cell = votes.from(person);
        for (int statement = 0; statement < votes.statements(); statement++) {
            if (cell < votes.to(person) && votes.statementAt(cell) == statement) {
                cell(votes.valueAt(cell++));
            } else {
                cell("");
            }
        }
        endRow();
    }

    private void moment(@Nullable Instant at) throws IOException {
        cell(at == null ? "" : Long.toString(at.toEpochMilli()));
        cell(at == null ? "" : DATETIME.format(at));
    }

    private void cell(int number) throws IOException {
        cell(Integer.toString(number));
    }

    private void cell(String value) throws IOException {
        if (midRow) {
            out.append(',');
        }
        midRow = true;
        boolean quote = false;
        for (int i = 0; i < value.length() && !quote; i++) {
            char letter = value.charAt(i);
            quote = letter == ',' || letter == '"' || letter == '\n' || letter == '\r';
        }
        out.append(quote ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }

    private void endRow() throws IOException {
        out.append('\n');
        midRow = false;
    }
}
