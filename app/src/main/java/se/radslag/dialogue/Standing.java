package se.radslag.dialogue;

/** Whether a contribution still stands by itself. */
public enum Standing {
    STANDING,
    /** It was joined with another, which carries it on. */
    MERGED,
    /** Its author took it back. */
    WITHDRAWN,
    /** It was hidden with a reason. */
    HIDDEN
}
