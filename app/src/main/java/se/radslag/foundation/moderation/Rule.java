package se.radslag.foundation.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for what may be written; each has a sentence of its own, which the author is told. */
public enum Rule {
    /** Agitation against a group, or contempt for one. */
    HATE,
    /** Threats, or encouragement to crime. */
    THREAT,
    /** Attacks on a person instead of the question. */
    ATTACK,
    /** Facts about someone's private life, or about a named employee. */
    PRIVACY,
    /** Advertising, or the same thing again and again. */
    SPAM,
    /** Not about the question of the dialogue. */
    OFF_TOPIC;

    /** Message key of its name; {@code <key>.text} is the sentence. */
    public String key() {
        return "moderation.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Rule> of(String name) {
        return Stream.of(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }
}
