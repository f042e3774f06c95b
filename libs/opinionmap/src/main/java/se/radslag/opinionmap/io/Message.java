package se.radslag.opinionmap.io;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong in a file or is left out of it, and where.
 *
 * @param file its name, as it was given
 * @param line from one; zero where it concerns the whole file
 * @param column the column's name; null where it concerns the whole line
 * @param found what stands there, shortened, or how many
 */
public record Message(String file, int line, @Nullable String column, Problem problem, String found) {

    private static final int MOST_SHOWN = 60;

    public Message {
        found = found.codePointCount(0, found.length()) <= MOST_SHOWN
                ? found
                : found.substring(0, found.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    /**
     * {@code votes.csv, line 12, column vote: expected agree, disagree or pass, or 1, -1 or 0, found "2"}, or {@code
     * votes.csv: 7 votes left out because the same person voted on the same statement again}.
     */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        text.append(": ");
        if (!problem.isError()) {
            return text.append(found.isEmpty() ? "" : found + ' ')
                    .append(problem.expected())
                    .toString();
        }
        text.append("expected ").append(problem.expected());
        if (!found.isEmpty()) {
            text.append(", found \"").append(found).append('"');
        }
        return text.toString();
    }
}
