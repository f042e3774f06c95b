package se.radslag.tally.pabulib;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The column names of a section. */
final class Header {

    private final List<String> names = new ArrayList<>();
    private final int line;

    private Header(int line) {
        this.line = line;
    }

    static Header read(Cells row, Messages messages) {
        var header = new Header(row.line());
        for (int cell = 0; cell < row.size(); cell++) {
            String name = row.text(cell).strip().toLowerCase(Locale.ROOT);
            if (name.equals("target")) {
                messages.add(row, cell, Problem.OLD_NAME);
                name = "beneficiaries";
            }
            if (header.names.contains(name)) {
                messages.add(row, cell, Problem.DUPLICATE_COLUMN);
            }
            header.names.add(name);
        }
        return header;
    }

    List<String> names() {
        return names;
    }

    int find(String name) {
        return names.indexOf(name);
    }

    /** The place of a column that must be there, or -1 and a message. */
    int require(String name, Messages messages) {
        int place = find(name);
        if (place < 0) {
            messages.add(line, 0, Problem.MISSING_COLUMN, name);
        }
        return place;
    }

    /** Whether a row has a cell for every column; more are told of, fewer too. */
    void compare(Cells row, Messages messages) {
        if (row.size() < names.size()) {
            messages.add(row.line(), 0, Problem.TOO_FEW_CELLS, row.size() + " of " + names.size());
        } else if (row.size() > names.size()) {
            messages.add(
                    row.line(), row.column(names.size()), Problem.TOO_MANY_CELLS, row.size() + " of " + names.size());
        }
        checkQuotes(row, messages);
    }

    static void checkQuotes(Cells row, Messages messages) {
        if (row.hasOpenQuote()) {
            messages.add(row.line(), 0, Problem.OPEN_QUOTE, row.text(row.size() - 1));
        }
        if (row.hasTextAfterQuote()) {
            messages.add(row.line(), 0, Problem.TEXT_AFTER_QUOTE, "");
        }
    }
}
