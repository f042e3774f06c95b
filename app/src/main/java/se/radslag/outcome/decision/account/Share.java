package se.radslag.outcome.decision.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the account counts: each is a number and the list behind it. */
public enum Share {
    PROMISES_KEPT("loften", "hallna", "answered"),
    PROMISES_LATE("loften", "sena", "waiting"),
    PROMISES_BROKEN("loften", "inte-hallna", "overdue"),
    ANSWERS_IN_TIME("svar", "i-tid", "answered"),
    ANSWERS_LATE("svar", "sena", "waiting"),
    ANSWERS_OWED("svar", "saknas", "overdue"),
    PROPOSALS_DONE("forslag", "genomforda", "done"),
    PROPOSALS_UNDERWAY("forslag", "pagar", "underway"),
    PROPOSALS_WITHOUT_ACTION("forslag", "utan-atgard", "waiting"),
    ACTIONS_DONE("atgarder", "klara", "done"),
    ACTIONS_UNDERWAY("atgarder", "pagar", "underway"),
    ACTIONS_OVERDUE("atgarder", "forsenade", "overdue"),
    ACTIONS_DROPPED("atgarder", "gors-inte", "stopped"),
    DECISIONS_WITH("beslut", "foljde", "taken-up"),
    DECISIONS_AGAINST("beslut", "mot", "not-taken-up");

    private final String chapter;
    private final String part;
    private final String tag;

    Share(String chapter, String part, String tag) {
        this.chapter = chapter;
        this.part = part;
        this.tag = tag;
    }

    /** The chapter of the account that it belongs to, as its address names it. */
    public String chapter() {
        return chapter;
    }

    /** Class of its tag in the look. */
    public String tag() {
        return tag;
    }

    /** Path of its list below the organisation. */
    public String path() {
        return AccountController.PATH + "/" + chapter + "/" + part;
    }

    /** Message key of its name; {@code <key>.empty} says that there are none. */
    public String key() {
        return "decision.account." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Share> of(String chapter, String part) {
        return Stream.of(values())
                .filter(share -> share.chapter.equals(chapter) && share.part.equals(part))
                .findFirst();
    }

    static Stream<Share> in(String chapter) {
        return Stream.of(values()).filter(share -> share.chapter.equals(chapter));
    }
}
