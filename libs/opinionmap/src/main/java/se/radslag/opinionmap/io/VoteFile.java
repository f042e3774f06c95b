package se.radslag.opinionmap.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.VotesBuilder;

/**
 * The votes of a file, which is one of three: our own with the columns {@code participant}, {@code statement}, {@code
 * vote} and, if it is there, {@code at}; Polis' votes.csv; or Polis' participants-votes.csv, a row for each person and
 * a column for each statement.
 */
final class VoteFile {

    private static final List<String> MATRIX_COLUMNS =
            List.of("participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");
    private static final int UNKNOWN = 3;
    private static final int UNCLEAR = 2;

    private final Path path;
    private final @Nullable Statements statements;
    private final Sign sign;
    private final Messages messages;
    private final VotesBuilder builder = Votes.builder();
    private final FirstVotes firsts = new FirstVotes();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private boolean matrix;
    /** Whether 2 is a vote: that the statement is unclear, which counts as a pass. */
    private boolean unclear;

    private boolean timed;

    private VoteFile(Path path, @Nullable Statements statements, Sign sign, Messages messages) {
        this.path = path;
        this.statements = statements;
        this.sign = sign;
        this.messages = messages;
    }

    /** @param statements those there may be; null allows any */
    static VoteFile read(Path path, @Nullable Statements statements, Sign sign, Messages messages) throws IOException {
        var votes = new VoteFile(path, statements, sign, messages);
        try (RowFile file = RowFile.open(path, messages)) {
            if (statements != null) {
                statements.texts().forEach(text -> votes.builder.statement(text.id()));
            }
            votes.read(file);
        } catch (IllegalArgumentException tooMany) {
            messages.add(path, 0, null, Problem.TOO_MANY_STATEMENTS, "");
        }
        return votes;
    }

    private void read(RowFile file) throws IOException {
        if (file.has("vote")) {
            matrix = false;
            readRows(file);
        } else if (file.has("participant") && file.has("n-votes")) {
            matrix = true;
            readMatrix(file);
        } else if (!file.isBroken()) {
            messages.add(path, 1, null, Problem.UNKNOWN_FORMAT, String.join(",", file.columns()));
        }
    }

    private void readRows(RowFile file) throws IOException {
        int person = file.require("participant", "voter-id", "voice");
        int statement = file.require("statement", "comment-id");
        unclear = file.has("voice");
        int vote = file.require("vote");
        int at = file.find("at", "timestamp");
        timed = at >= 0;
        int activity = file.find("activity");
        String only = null;
        for (long row = 1; file.next(); row++) {
            if (activity >= 0) {
                String one = file.text(activity);
                only = only == null ? one : only;
                if (!one.equals(only)) {
                    file.problem(activity, Problem.SEVERAL_ACTIVITIES);
                    continue;
                }
            }
            long time = timed ? Moments.millis(file, at) : row;
            int value = vote(file, vote);
            if (time == CsvRows.NO_NUMBER || value == UNKNOWN) {
                continue;
            }
            long personNumber = file.number(person);
            long statementNumber = file.number(statement);
            if (personNumber != CsvRows.NO_NUMBER && statementNumber != CsvRows.NO_NUMBER) {
                if (statements != null && !statements.has(statementNumber)) {
                    file.problem(statement, Problem.UNKNOWN_STATEMENT);
                } else {
                    builder.add(personNumber, statementNumber, Vote.of(value), time);
                    firsts.see(personNumber, time);
                }
            } else {
                add(file, person, statement, value, time);
            }
        }
    }

    /** Where an id is not a plain number. */
    private void add(RowFile file, int personCell, int statementCell, int value, long time) {
        String person = file.id(personCell);
        String statement = file.id(statementCell);
        if (person == null || statement == null) {
            return;
        }
        if (statements != null && !statements.has(statement)) {
            file.problem(statementCell, Problem.UNKNOWN_STATEMENT);
            return;
        }
        builder.add(person, statement, Vote.of(value), time);
        see(person, time);
    }

    private void see(String person, long time) {
        long number = Statements.asNumber(person);
        if (number == CsvRows.NO_NUMBER) {
            firsts.see(person, time);
        } else {
            firsts.see(number, time);
        }
    }

    /** -1, 0 or 1, or {@link #UNKNOWN}, which is told. */
    private int vote(RowFile file, int cell) {
        long number = file.number(cell);
        if (number >= -1 && number <= 1) {
            return (int) number * sign.agree();
        }
        if (number == UNCLEAR && unclear) {
            return 0;
        }
        switch (file.text(cell)) {
            case "agree":
                return 1;
            case "disagree":
                return -1;
            case "pass":
                return 0;
            default:
                file.problem(cell, Problem.NOT_A_VOTE);
                return UNKNOWN;
        }
    }

    private void readMatrix(RowFile file) throws IOException {
        int person = file.require("participant");
        int group = file.find("group-id");
        List<Integer> places = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int cell = 0; cell < file.columns().size(); cell++) {
            String id = file.columns().get(cell);
            if (MATRIX_COLUMNS.contains(id)) {
                continue;
            }
            if (statements != null && !statements.has(id)) {
                messages.add(path, 1, id, Problem.UNKNOWN_STATEMENT, id);
            }
            places.add(cell);
            ids.add(id);
            builder.statement(id);
        }
        var met = new IdIndex();
        for (long row = 1; file.next(); row++) {
            String id = file.id(person);
            if (id == null) {
                continue;
            }
            int before = met.size();
            if (intern(met, id) < before) {
                file.problem(person, Problem.DUPLICATE_PARTICIPANT);
                continue;
            }
            builder.person(id);
            if (group >= 0 && !file.isEmpty(group)) {
                groups.put(id, file.text(group));
            }
            boolean voted = false;
            for (int i = 0; i < ids.size(); i++) {
                if (!file.isEmpty(places.get(i))) {
                    int value = vote(file, places.get(i));
                    if (value != UNKNOWN) {
                        builder.add(id, ids.get(i), Vote.of(value));
                        voted = true;
                    }
                }
            }
            if (voted) {
                see(id, row);
            }
        }
    }

    private static int intern(IdIndex index, String id) {
        long number = Statements.asNumber(id);
        return number == CsvRows.NO_NUMBER ? index.intern(id) : index.intern(number);
    }

    Path path() {
        return path;
    }

    boolean isMatrix() {
        return matrix;
    }

    /** Whether it says when votes were cast. */
    boolean isTimed() {
        return timed;
    }

    /** Takes people in who need not have voted. */
    void addPeople(Votes others) {
        for (int person = 0; person < others.people(); person++) {
            builder.person(others.personId(person));
        }
    }

    long given() {
        return builder.given();
    }

    /** The votes; once only. */
    Votes build() {
        return builder.build();
    }

    List<String> order() {
        return firsts.order();
    }

    Map<String, String> groups() {
        return groups;
    }
}
