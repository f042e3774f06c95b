package se.radslag.foundation.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of e-mail as its reader sees it: a letter, or several gathered with a list of what they are first.
 *
 * @param accent the organisation's colour, as {@code #rrggbb}
 * @param preferences whole address of the page where one chooses how to get letters, or null
 * @param unsubscribe whole address that lets the reader out, or null
 * @param words the fixed words around the letters, in the reader's language
 */
public record Mail(
        String subject,
        String organisation,
        String accent,
        List<Part> parts,
        @Nullable String preferences,
        @Nullable String unsubscribe,
        Words words) {

    /** @param contents heading of the list of what is inside */
    public record Words(String contents, String preferences, String unsubscribe) {}

    /** One letter. */
    public record Part(String subject, List<List<Line>> paragraphs) {

        static Part of(String subject, String body) {
            List<List<Line>> paragraphs = new ArrayList<>();
            for (String paragraph : body.strip().split("\\n\\s*\\n")) {
                paragraphs.add(
                        paragraph.lines().map(String::strip).map(Line::of).toList());
            }
            return new Part(subject, paragraphs);
        }
    }

    /** @param link whether the line is nothing but an address */
    public record Line(String text, boolean link) {

        static Line of(String text) {
            return new Line(text, text.matches("https?://\\S+"));
        }
    }

    public boolean gathered() {
        return parts.size() > 1;
    }

    /** The mail for readers that show no HTML. */
    String text() {
        var text = new StringBuilder();
        if (gathered()) {
            text.append(words.contents()).append('\n');
            for (int i = 0; i < parts.size(); i++) {
                text.append(i + 1).append(". ").append(parts.get(i).subject()).append('\n');
            }
            text.append('\n');
        }
        for (int i = 0; i < parts.size(); i++) {
            if (gathered()) {
                text.append("\n")
                        .append(i + 1)
                        .append(". ")
                        .append(parts.get(i).subject())
                        .append("\n\n");
            }
            for (List<Line> paragraph : parts.get(i).paragraphs()) {
                paragraph.forEach(line -> text.append(line.text()).append('\n'));
                text.append('\n');
            }
        }
        text.append("-- \n").append(organisation).append('\n');
        if (preferences != null) {
            text.append(words.preferences()).append('\n').append(preferences).append('\n');
        }
        if (unsubscribe != null) {
            text.append(words.unsubscribe()).append('\n').append(unsubscribe).append('\n');
        }
        return text.toString();
    }
}
