package se.radslag.dialogue.guide;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Level;

/**
 * What the chooser is asked; null for what does not matter or is not known.
 *
 * @param people how many should be able to take part
 * @param weeks until the result must be there
 * @param budget in kronor, beside one's own working hours
 */
public record Wish(
        @Nullable QuestionKind kind,
        @Nullable Level level,
        @Nullable Integer people,
        @Nullable Integer weeks,
        @Nullable Integer budget) {

    /** As it stands in an address: what cannot be read does not matter. */
    static Wish of(String kind, String level, String people, String weeks, String budget) {
        return new Wish(
                QuestionKind.of(kind).orElse(null),
                level(level).orElse(null),
                number(people),
                number(weeks),
                number(budget));
    }

    static Optional<Level> level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    /** A whole number as people write it, with spaces between thousands; null if it is none. */
    private static @Nullable Integer number(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
    }

    /** Whether anything was asked. */
    public boolean isAsked() {
        return kind != null || level != null || people != null || weeks != null || budget != null;
    }
}
