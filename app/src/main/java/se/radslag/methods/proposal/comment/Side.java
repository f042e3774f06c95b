package se.radslag.methods.proposal.comment;

import java.util.Locale;

/** Where a comment stands to its proposal. */
public enum Side {
    FOR("for"),
    AGAINST("mot"),
    QUESTION("fraga"),
    PLAIN("");

    private final String typed;

    Side(String typed) {
        this.typed = typed;
    }

    /** Its name in forms and addresses. */
    public String typed() {
        return typed;
    }

    /** Message key of its name. */
    public String key() {
        return "proposal.side." + name().toLowerCase(Locale.ROOT);
    }

    /** Its name in the look. */
    public String look() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side of the name; {@link #PLAIN} for anything else. */
    public static Side of(String typed) {
        for (Side side : values()) {
            if (side.typed.equals(typed)) {
                return side;
            }
        }
        return PLAIN;
    }
}
