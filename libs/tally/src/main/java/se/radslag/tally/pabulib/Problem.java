package se.radslag.tally.pabulib;

/** Everything that can be wrong with a {@code .pb} file, and what was expected instead. */
public enum Problem {
    NOT_UTF8(Gravity.FATAL, "text in UTF-8"),
    OPEN_QUOTE(Gravity.FATAL, "a closing quotation mark"),
    TEXT_AFTER_QUOTE(Gravity.TOLERATED, "a semicolon or the end of the line after the closing quotation mark"),
    NO_SECTION(Gravity.FATAL, "the section META, PROJECTS or VOTES"),
    SECTION_ORDER(Gravity.FATAL, "the sections in the order META, PROJECTS, VOTES, each once"),
    MISSING_SECTION(Gravity.FATAL, "a section of this name"),
    MISSING_HEADER(Gravity.FATAL, "a line of column names after the section's title"),
    META_HEADER(Gravity.TOLERATED, "the line key;value"),
    MISSING_COLUMN(Gravity.FATAL, "a column of this name"),
    DUPLICATE_COLUMN(Gravity.FATAL, "every column name once"),
    TOO_FEW_CELLS(Gravity.TOLERATED, "as many cells as there are column names"),
    TOO_MANY_CELLS(Gravity.TOLERATED, "no more cells than there are column names"),
    EMPTY_CELL(Gravity.FATAL, "a value"),
    DUPLICATE_KEY(Gravity.FATAL, "every key once"),
    MISSING_KEY(Gravity.FATAL, "a line with this key"),
    MISSING_DESCRIPTION(Gravity.TOLERATED, "a line with this key, which the format requires"),
    UNKNOWN_VOTE_TYPE(Gravity.FATAL, "approval, choose-1, ordinal, cumulative or scoring"),
    UNKNOWN_RULE(Gravity.TOLERATED, "a rule that the format knows"),
    NOT_A_NUMBER(Gravity.FATAL, "a number such as 1250 or 1250.50"),
    DECIMAL_COMMA(Gravity.TOLERATED, "a decimal point, not a comma"),
    BELOW_ZERO(Gravity.FATAL, "zero or more"),
    TOO_LARGE(Gravity.FATAL, "amounts that together have at most 18 digits, decimals included"),
    DUPLICATE_PROJECT(Gravity.FATAL, "every project id once"),
    OLD_NAME(Gravity.NOTE, "the column name beneficiaries, which replaced target in 2026"),
    SURROUNDING_SPACE(Gravity.TOLERATED, "no spaces around a value"),
    UNKNOWN_PROJECT(Gravity.FATAL, "the id of a project in the section PROJECTS"),
    REPEATED_PROJECT(Gravity.TOLERATED, "every project at most once on a ballot; the first is counted"),
    EMPTY_ENTRY(Gravity.TOLERATED, "an id between two commas; it is left out"),
    DUPLICATE_VOTER(Gravity.TOLERATED, "every voter id once; both ballots are counted"),
    POINTS_MISMATCH(Gravity.FATAL, "as many points as projects"),
    MORE_THAN_ONE(Gravity.FATAL, "one project on a ballot of type choose-1"),
    TOO_SHORT(Gravity.TOLERATED, "at least min_length projects; the ballot is counted"),
    TOO_LONG(Gravity.TOLERATED, "at most max_length projects; the ballot is counted"),
    TOO_CHEAP(Gravity.TOLERATED, "projects of at least min_sum_cost; the ballot is counted"),
    TOO_COSTLY(Gravity.TOLERATED, "projects of at most max_sum_cost; the ballot is counted"),
    TOO_FEW_POINTS(Gravity.TOLERATED, "at least min_sum_points; the ballot is counted"),
    TOO_MANY_POINTS(Gravity.TOLERATED, "at most max_sum_points; the ballot is counted"),
    COUNT_OF_PROJECTS(Gravity.TOLERATED, "num_projects to be the number of projects"),
    COUNT_OF_VOTES(Gravity.TOLERATED, "num_votes to be the number of ballots"),
    VOTES_OF_PROJECT(Gravity.TOLERATED, "the column votes to be the number of ballots that list the project"),
    SCORE_OF_PROJECT(Gravity.TOLERATED, "the column score to be the sum of the points on the ballots");

    /** How grave a problem is. */
    enum Gravity {
        /** The file cannot be counted. */
        FATAL,
        /** Refused by strict reading; told of, and read in the one obvious way, by lenient reading. */
        TOLERATED,
        /** Told of only. */
        NOTE
    }

    private final Gravity gravity;
    private final String expected;

    Problem(Gravity gravity, String expected) {
        this.gravity = gravity;
        this.expected = expected;
    }

    /** What should have stood there. */
    public String expected() {
        return expected;
    }

    boolean isErrorFor(Strictness strictness) {
        return gravity == Gravity.FATAL || gravity == Gravity.TOLERATED && strictness == Strictness.STRICT;
    }
}
