package se.radslag.opinionmap.io;

/** Everything that can be wrong with the files of a conversation, with what was expected instead, or is left out of them. */
public enum Problem {
    MISSING_FILE(true, "a file of this name"),
    NOT_UTF8(true, "text in UTF-8"),
    OPEN_QUOTE(true, "a closing quotation mark"),
    TEXT_AROUND_QUOTE(true, "quotation marks around a whole value, and within it doubled"),
    TOO_LONG(true, "rows of less than 64 MB"),
    EMPTY_FILE(true, "a first line that names the columns"),
    MISSING_COLUMN(true, "a column of this name"),
    UNKNOWN_FORMAT(
            true,
            "the columns participant, statement and vote, or those of Polis' votes.csv or participants-votes.csv"),
    DUPLICATE_COLUMN(true, "every column name once"),
    CELLS(true, "as many values as there are columns"),
    NO_ID(true, "an id of at most 200 characters"),
    NOT_A_VOTE(true, "agree, disagree or pass, or 1, -1 or 0"),
    NOT_A_TIME(true, "a moment such as 2026-11-22T08:15:30Z, or milliseconds since 1970"),
    NOT_A_STATUS(true, "shown, waiting or hidden, or in Polis' files 1, 0 or -1"),
    NOT_YES_OR_NO(true, "true or false"),
    NOT_A_COUNT(true, "a whole number of at least 0"),
    SEVERAL_ACTIVITIES(true, "votes of one activity: keep the rows of one, since voices are numbered anew in each"),
    DUPLICATE_STATEMENT(true, "every statement once"),
    DUPLICATE_PARTICIPANT(true, "every participant once"),
    UNKNOWN_STATEMENT(true, "the id of a statement that is in the file of statements"),
    TOO_MANY_STATEMENTS(true, "at most 65,536 statements"),
    REVERSED(
            true,
            "1 to mean agree, as in Polis' exports; the counts in comments.csv fit better if -1 does, as inside Polis."
                    + " If so, say it: --agree -1"),
    MATRIX_DIFFERS(false, "votes in which participants-votes.csv differs from votes.csv, which was taken"),
    REPLACED(false, "votes left out because the same person voted on the same statement again"),
    HIDDEN_VOTES(false, "votes on hidden statements, which shape no group"),
    WITHOUT_VOTES(false, "statements that nobody has voted on"),
    WITHOUT_TIMES(false, "no times of votes: the last in the file counts, and people are in the order of the file");

    private final boolean error;
    private final String expected;

    Problem(boolean error, String expected) {
        this.error = error;
        this.expected = expected;
    }

    /** Whether the files are refused for it. */
    public boolean isError() {
        return error;
    }

    /** What should have stood there; where it is no error, what was found. */
    public String expected() {
        return expected;
    }
}
