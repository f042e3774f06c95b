package se.radslag.methods.opinion.vote;

import java.util.Locale;
import java.util.Optional;
import se.radslag.opinionmap.Vote;

/** What a voice says of a statement. */
public enum Stance {
    AGREE(1, "haller-med"),
    DISAGREE(-1, "haller-inte-med"),
    /** No opinion, or none to give. */
    PASS(0, "hoppar-over"),
    /** It cannot be told what the statement means; counts as a pass on the map. */
    UNCLEAR(2, "oklart");

    private final int stored;
    private final String typed;

    Stance(int stored, String typed) {
        this.stored = stored;
        this.typed = typed;
    }

    /** As the database keeps it. */
    public int stored() {
        return stored;
    }

    /** As forms send it. */
    public String typed() {
        return typed;
    }

    /** Message key of the button. */
    public String key() {
        return "opinion.stance." + name().toLowerCase(Locale.ROOT);
    }

    /** What it says on the map. */
    public Vote onTheMap() {
        return switch (this) {
            case AGREE -> Vote.AGREE;
            case DISAGREE -> Vote.DISAGREE;
            case PASS, UNCLEAR -> Vote.PASS;
        };
    }

    /** The stance that a form sends so; empty for anything else. */
    public static Optional<Stance> of(String typed) {
        for (Stance stance : values()) {
            if (stance.typed.equals(typed)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException if the database keeps no such stance */
    public static Stance of(int stored) {
        for (Stance stance : values()) {
            if (stance.stored == stored) {
                return stance;
            }
        }
        throw new IllegalArgumentException("No such stance: " + stored);
    }
}
