package se.radslag.tally.pabulib;

/**
 * Something that is wrong in a file, and where.
 *
 * @param line from one; zero where it concerns the whole file
 * @param column in characters, from one; zero where it concerns the whole line
 * @param error whether the file is refused for it
 * @param found what stands there, shortened
 */
public record Message(int line, int column, boolean error, Problem problem, String found) {

    private static final int MOST_SHOWN = 60;

    public Message {
        found = found.codePointCount(0, found.length()) <= MOST_SHOWN
                ? found
                : found.substring(0, found.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    /** {@code line 12, column 3: expected zero or more, found "-5"}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line);
            if (column > 0) {
                text.append(", column ").append(column);
            }
            text.append(": ");
        }
        text.append("expected ").append(problem.expected());
        if (!found.isEmpty()) {
            text.append(", found \"").append(found).append('"');
        }
        return text.toString();
    }
}
