package se.radslag.tally.pabulib;

import java.util.Locale;

/** The parts of a file. */
enum Section {
    META,
    PROJECTS,
    VOTES;

    /** Whether a row is the title of a section. */
    static boolean isTitle(Cells row) {
        int length = row.to(0) - row.from(0);
        if (length < 4 || length > 12 || !isEmptyAfterFirst(row)) {
            return false;
        }
        String text = row.text(0).strip().toUpperCase(Locale.ROOT);
        return text.equals("META") || text.equals("PROJECTS") || text.equals("VOTES");
    }

    /** Spreadsheets fill up rows with empty cells. */
    private static boolean isEmptyAfterFirst(Cells row) {
        for (int cell = 1; cell < row.size(); cell++) {
            if (row.to(cell) > row.from(cell)) {
                return false;
            }
        }
        return true;
    }

    static Section of(Cells title) {
        return valueOf(title.text(0).strip().toUpperCase(Locale.ROOT));
    }
}
