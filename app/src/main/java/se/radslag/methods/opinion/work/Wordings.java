package se.radslag.methods.opinion.work;

import java.util.List;
import se.radslag.foundation.web.Errors;

/** Statements as they are typed, one in each line. */
public final class Wordings {

    private static final int MOST = 100;

    private Wordings() {}

    /** The lines that say something; errors name the line that is too long. */
    public static List<String> read(String field, String typed, int longest, Errors errors) {
        List<String> lines = typed.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            errors.add(field, "opinion.work.lines.missing");
        }
        if (lines.size() > MOST) {
            errors.add(field, "opinion.work.lines.many", MOST, lines.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > longest) {
                errors.add(
                        field,
                        "opinion.work.lines.long",
                        i + 1,
                        longest,
                        lines.get(i).length());
            }
        }
        return lines;
    }
}
