package se.radslag.dialogue;

/** How a contribution came in; all are counted equally. */
public enum Channel {
    WEB,
    PAPER,
    DESK,
    PHONE,
    IMPORT,
    /** An e-service of the organisation. */
    E_SERVICE
}
