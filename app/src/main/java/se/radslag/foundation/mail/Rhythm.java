package se.radslag.foundation.mail;

/** How often a person gets letters of a kind. */
public enum Rhythm {
    AT_ONCE,
    /** Gathered to one each morning. */
    DAILY,
    NONE
}
