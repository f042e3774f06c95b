package se.radslag.cli.verify;

/**
 * Something that is not as it was frozen.
 *
 * @param file its path below the dialogue
 * @param place where in the file: the line of a table from 1, the byte of the brief from 1; 0 where that is not known
 * @param column name of the column, or the figure's place in the brief; empty where that is not known
 * @param expected what stood there; empty where that is not known
 * @param found what stands there now
 */
public record Fault(Kind kind, String file, long place, String column, String expected, String found) {

    /** What is wrong. */
    public enum Kind {
        /** The file is not there. */
        MISSING,
        /** It cannot be read as what it should be. */
        UNREADABLE,
        /** The hash of the whole is another. */
        HASH,
        /** A line differs from the one that was frozen. */
        LINE,
        /** A checksum differs from that of its line. */
        SUM,
        /** Lines are missing, or there are too many. */
        LENGTH,
        /** A byte of the brief differs. */
        BYTE,
        /** The table gives another figure than the brief says. */
        FIGURE
    }
}
