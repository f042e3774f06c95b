package se.radslag.methods.opinion.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.radslag.methods.opinion.conversation.Statement;

/**
 * A statement that nobody has looked at, and what makes it urgent.
 *
 * @param signs why it is to be looked at soon, or closely; empty for the usual
 */
public record Waiting(Statement statement, Set<Sign> signs) {

    private static final Duration SOON = Duration.ofDays(2);
    private static final Pattern PERSONAL = Pattern.compile(
            "\\S+@\\S+\\.\\S+|https?://|www\\.|(?:\\+|00)?\\d(?:[ -]?\\d){6,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What makes a statement urgent, the most urgent first. */
    public enum Sign {
        /** There may be an address, a number or a link to a person in it. */
        PERSONAL,
        /** It has waited for more than two days. */
        LATE,
        /** Its words are those of a statement that is voted on. */
        ALIKE;

        /** Message key of its name. */
        public String key() {
            return "opinion.waiting." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The queue of those that wait: first what may tell of a person, then what has waited too long, then the oldest.
     *
     * @param shown those that are voted on
     */
    public static List<Waiting> of(List<Statement> waiting, List<Statement> shown, Instant now) {
        Set<String> words = shown.stream().map(one -> words(one.text())).collect(Collectors.toSet());
        return waiting.stream()
                .map(statement -> new Waiting(statement, signs(statement, words, now)))
                .sorted(Comparator.comparing((Waiting one) -> !one.signs.contains(Sign.PERSONAL))
                        .thenComparing(one -> !one.signs.contains(Sign.LATE))
                        .thenComparing(one -> one.statement.at())
                        .thenComparing(one -> one.statement.id()))
                .toList();
    }

    private static Set<Sign> signs(Statement statement, Set<String> shown, Instant now) {
        var signs = EnumSet.noneOf(Sign.class);
        if (PERSONAL.matcher(statement.text()).find()) {
            signs.add(Sign.PERSONAL);
        }
        if (statement.at().plus(SOON).isBefore(now)) {
            signs.add(Sign.LATE);
        }
        if (shown.contains(words(statement.text()))) {
            signs.add(Sign.ALIKE);
        }
        return signs;
    }

    private static String words(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
