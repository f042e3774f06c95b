package se.radslag.tally.pabulib;

/** How much a reader puts up with. */
public enum Strictness {
    /** The format's letter. */
    STRICT,
    /** What occurs in the wild and can be understood in one way only is read, and told of. */
    LENIENT
}
