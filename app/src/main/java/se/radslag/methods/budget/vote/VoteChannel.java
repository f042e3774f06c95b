package se.radslag.methods.budget.vote;

import java.util.Locale;

/** How a ballot came in; all are counted equally. */
public enum VoteChannel {
    /** The voter's own act, signed in. */
    WEB,
    /** On paper, read by two of the staff. */
    PAPER,
    /** By the staff, with the voter before them. */
    DESK,
    /** With a code of a class that votes together. */
    CLASSROOM;

    /** Message key of its name. */
    public String key() {
        return "vote.channel." + name().toLowerCase(Locale.ROOT);
    }
}
