package se.radslag.opinionmap;

/** How clear the groups are, in one word. */
public enum Clarity {
    /** There are groups, found again and again, with few people between them. */
    CLEAR,
    /** There are sides, found again and again, but people are spread between them: a scale rather than camps. */
    GRADUAL,
    /**
     * No clear groups: what people say hardly depends on who else they agree with, or what was found is not found again
     * when some people and votes are left out.
     */
    NONE,
    /** Too few people have voted to look for groups. */
    TOO_FEW
}
