package se.radslag.opinionmap.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.Votes;

/**
 * Reads a conversation from files, in one walk over each. What is not as it should be refuses the whole, with file, line
 * and column; what is rightly left out (earlier votes that were replaced, hidden statements) is told in numbers. See the
 * package for the formats.
 */
public final class ConversationReader {

    private final Sign sign;
    private final Messages messages = new Messages();

    private ConversationReader(Sign sign) {
        this.sign = sign;
    }

    /**
     * Reads a folder as Polis exports it: comments.csv, and votes.csv or participants-votes.csv or both, and summary.csv
     * if there is one. Of both the votes are those of votes.csv; groups, and people without votes, are known from the
     * other, and where the two differ it is told.
     */
    public static Reading folder(Path folder, Sign sign) throws IOException {
        return new ConversationReader(sign).readFolder(folder);
    }

    /**
     * Reads a file of votes.
     *
     * @param statements the file of statements; null if there is none, and then nothing is known but their ids
     */
    public static Reading files(Path votes, @Nullable Path statements, Sign sign) throws IOException {
        return new ConversationReader(sign).readFiles(votes, statements);
    }

    private Reading readFolder(Path folder) throws IOException {
        Path comments = folder.resolve("comments.csv");
        Path votes = folder.resolve("votes.csv");
        Path matrix = folder.resolve("participants-votes.csv");
        if (!isThere(comments) | !(Files.isRegularFile(votes) || isThere(matrix))) {
            return new Reading.Refused(messages.toList());
        }
        Statements statements = Statements.read(comments, messages);
        VoteFile main = Files.isRegularFile(votes) ? read(votes, statements) : read(matrix, statements);
        VoteFile other = !main.isMatrix() && Files.isRegularFile(matrix) ? read(matrix, statements) : null;
        return finish(main, other, statements, summary(folder.resolve("summary.csv")));
    }

    private boolean isThere(Path file) {
        boolean there = Files.isRegularFile(file);
        if (!there) {
            messages.add(file, 0, null, Problem.MISSING_FILE, "");
        }
        return there;
    }

    private Reading readFiles(Path votes, @Nullable Path statementFile) throws IOException {
        if (!isThere(votes) | (statementFile != null && !isThere(statementFile))) {
            return new Reading.Refused(messages.toList());
        }
        Statements statements = statementFile == null ? null : Statements.read(statementFile, messages);
        return finish(read(votes, statements), null, statements, Map.of());
    }

    private VoteFile read(Path file, @Nullable Statements statements) throws IOException {
        return VoteFile.read(file, statements, sign, messages);
    }

    /** summary.csv has no line of column names: each row is a key and a value. */
    private Map<String, String> summary(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        Map<String, String> summary = new LinkedHashMap<>();
        try (var in = Files.newInputStream(file)) {
            var rows = new CsvRows(in);
            while (rows.next()) {
                String key = rows.text(0);
                String value = rows.cells() == 2 ? rows.text(1) : null;
                if (rows.cells() != 2) {
                    messages.add(file, rows.line(), null, Problem.CELLS, rows.cells() + " instead of 2");
                } else if (key == null || value == null) {
                    messages.add(file, rows.line(), null, Problem.NOT_UTF8, rows.shown(1));
                } else {
                    summary.put(key, value);
                }
            }
        } catch (CsvRows.Unreadable e) {
            messages.add(file, e.line, null, e.problem, "");
        }
        return summary;
    }

    private Reading finish(
            VoteFile main, @Nullable VoteFile other, @Nullable Statements statements, Map<String, String> summary) {
        if (messages.hasError()) {
            return new Reading.Refused(messages.toList());
        }
        Votes matrix = other == null ? null : other.build();
        if (matrix != null) {
            main.addPeople(matrix);
        }
        Votes votes = main.build();
        if (statements != null && !SignCheck.fits(statements, votes)) {
            messages.add(main.path(), 0, null, Problem.REVERSED, "");
            return new Reading.Refused(messages.toList());
        }
        var conversation = new Conversation(
                votes, texts(votes, statements), main.order(), other == null ? main.groups() : other.groups(), summary);
        messages.tell(main.path(), Problem.REPLACED, main.given() - votes.size());
        messages.tell(main.path(), Problem.HIDDEN_VOTES, conversation.hiddenVotes());
        messages.tell(main.path(), Problem.WITHOUT_VOTES, withoutVotes(votes));
        if (!main.isTimed()) {
            messages.add(main.path(), 0, null, Problem.WITHOUT_TIMES, "");
        }
        if (other != null && matrix != null) {
            messages.tell(other.path(), Problem.MATRIX_DIFFERS, Difference.between(votes, matrix));
        }
        return new Reading.Read(conversation, messages.toList());
    }

    private static long withoutVotes(Votes votes) {
        long count = 0;
        for (int s = 0; s < votes.statements(); s++) {
            count += votes.votesOn(s) == 0 ? 1 : 0;
        }
        return count;
    }

    private static List<StatementText> texts(Votes votes, @Nullable Statements statements) {
        Function<String, StatementText> textOf = id -> {
            StatementText known = statements == null ? null : statements.text(id);
            return known == null ? StatementText.of(id, "") : known;
        };
        List<StatementText> texts = new ArrayList<>();
        for (int s = 0; s < votes.statements(); s++) {
            texts.add(textOf.apply(votes.statementId(s)));
        }
        return texts;
    }
}
