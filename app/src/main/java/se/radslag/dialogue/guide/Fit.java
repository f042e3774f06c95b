package se.radslag.dialogue.guide;

import java.util.List;

/**
 * How well a method fits a wish, in words.
 *
 * @param points how much speaks for it, to rank by
 * @param against what speaks against it, though it can be used
 * @param excluded why it cannot be used; empty if it can
 */
public record Fit(MethodCard card, int points, List<Reason> speaksFor, List<Reason> against, List<Reason> excluded) {

    /**
     * Something that speaks for a method or against it.
     *
     * @param key message key
     * @param arguments set into the message; a level stands for its name
     * @param said what the guide says about it, in Swedish; empty for nothing
     */
    public record Reason(String key, List<Object> arguments, String said) {

        static Reason of(String key, Object... arguments) {
            return new Reason(key, List.of(arguments), "");
        }
    }

    public boolean isPossible() {
        return excluded.isEmpty();
    }
}
