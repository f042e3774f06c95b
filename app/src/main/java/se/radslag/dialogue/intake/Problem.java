package se.radslag.dialogue.intake;

import java.util.Locale;
import se.radslag.foundation.web.Messages;

/**
 * What is wrong with a place in a file.
 *
 * @param line of the file, the first being 1
 * @param column name of the column, empty for the whole line
 * @param key message key of what is wrong
 */
public record Problem(long line, String column, String key, Object... arguments) {

    /** The problem in words, its place first. */
    public String text(Messages messages, Locale language) {
        String what = messages.text(language, key, arguments);
        return column.isEmpty()
                ? messages.text(language, "intake.line", line, what)
                : messages.text(language, "intake.line-column", line, column, what);
    }
}
