package se.radslag.dialogue.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be answered to a {@link Question}. */
public enum Choice {
    YES,
    PARTLY,
    NO,
    UNSURE;

    /** Message key of its name. */
    public String key() {
        return "evaluation.choice." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Choice> of(String word) {
        return Stream.of(values()).filter(choice -> choice.name().equals(word)).findFirst();
    }
}
