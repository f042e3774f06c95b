package se.radslag.opinionmap.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a file: Polis' comments.csv, or our own with the columns {@code statement} and {@code text} and,
 * where they are, {@code status}, {@code meta}, {@code seed}, {@code author} and {@code at}.
 */
final class Statements {

    private final Path path;
    private final List<StatementText> texts = new ArrayList<>();
    private final IdIndex index = new IdIndex();
    /** For each statement how many agree and disagree as the file says; empty if it does not. */
    private final List<long[]> counts = new ArrayList<>();

    private Statements(Path path) {
        this.path = path;
    }

    static Statements read(Path path, Messages messages) throws IOException {
        var statements = new Statements(path);
        try (RowFile file = RowFile.open(path, messages)) {
            int id = file.require("statement", "comment-id", "number");
            int text = file.require("text", "comment-body");
            while (file.next()) {
                statements.row(file, id, text);
            }
        }
        return statements;
    }

    private void row(RowFile file, int idCell, int textCell) {
        String id = file.id(idCell);
        if (id == null) {
            return;
        }
        int before = index.size();
        if (indexOf(id) < before) {
            file.problem(idCell, Problem.DUPLICATE_STATEMENT);
            return;
        }
        int author = file.find("author", "author-id");
        int at = file.find("at", "timestamp");
        texts.add(new StatementText(
                id,
                file.text(textCell),
                status(file),
                isTrue(file, file.find("meta", "is-meta")),
                isTrue(file, file.find("seed", "is-seed")),
                author < 0 || file.isEmpty(author) ? null : file.text(author),
                at < 0 || file.isEmpty(at) ? null : Moments.at(file, at)));
        int agrees = file.find("agrees", "agree");
        int disagrees = file.find("disagrees", "disagree");
        if (agrees >= 0 && disagrees >= 0 && !file.isEmpty(agrees) && !file.isEmpty(disagrees)) {
            counts.add(new long[] {count(file, agrees), count(file, disagrees)});
        }
    }

    private int indexOf(String id) {
        long number = asNumber(id);
        return number == CsvRows.NO_NUMBER ? index.intern(id) : index.intern(number);
    }

    /** The number that an id is written as, by the same rule as {@link CsvRows#number}. */
    static long asNumber(String id) {
        if (id.isEmpty() || id.length() > 18) {
            return CsvRows.NO_NUMBER;
        }
        try {
            long number = Long.parseLong(id);
            return Long.toString(number).equals(id) ? number : CsvRows.NO_NUMBER;
        } catch (NumberFormatException e) {
            return CsvRows.NO_NUMBER;
        }
    }

    private static StatementText.Status status(RowFile file) {
        int cell = file.find("status", "moderated", "standing");
        if (cell < 0 || file.isEmpty(cell)) {
            return StatementText.Status.SHOWN;
        }
        switch (file.text(cell)) {
            case "shown", "1", "SHOWN":
                return StatementText.Status.SHOWN;
            case "waiting", "0", "WAITING":
                return StatementText.Status.WAITING;
            case "hidden", "-1", "HIDDEN", "DECLINED", "MERGED", "REPLACED", "WITHDRAWN":
                return StatementText.Status.HIDDEN;
            default:
                file.problem(cell, Problem.NOT_A_STATUS);
                return StatementText.Status.SHOWN;
        }
    }

    private static boolean isTrue(RowFile file, int cell) {
        if (cell < 0 || file.isEmpty(cell)) {
            return false;
        }
        String word = file.text(cell);
        if (!word.equals("true") && !word.equals("false")) {
            file.problem(cell, Problem.NOT_YES_OR_NO);
        }
        return word.equals("true");
    }

    private static long count(RowFile file, int cell) {
        long number = file.number(cell);
        if (number < 0) {
            file.problem(cell, Problem.NOT_A_COUNT);
            return 0;
        }
        return number;
    }

    Path path() {
        return path;
    }

    List<StatementText> texts() {
        return texts;
    }

    boolean has(String id) {
        long number = asNumber(id);
        return (number == CsvRows.NO_NUMBER ? index.find(id) : index.find(number)) >= 0;
    }

    boolean has(long id) {
        return index.find(id) >= 0;
    }

    /** The text of a statement; null if it is not in the file. */
    @Nullable
    StatementText text(String id) {
        long number = asNumber(id);
        int place = number == CsvRows.NO_NUMBER ? index.find(id) : index.find(number);
        return place < 0 ? null : texts.get(place);
    }

    /** How many agree and disagree with each statement of {@link #texts()} as the file says; null if it does not. */
    @Nullable
    List<long[]> counts() {
        return !counts.isEmpty() && counts.size() == texts.size() ? counts : null;
    }
}
