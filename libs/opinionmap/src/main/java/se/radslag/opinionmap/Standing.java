package se.radslag.opinionmap;

/** What can be said of the group a person belongs to. */
public enum Standing {
    /** Surely enough in one group. */
    IN_GROUP,
    /** Has voted, but stands between groups: none can be named with enough certainty. */
    BETWEEN,
    /** Has voted too little for anything to be said. */
    TOO_FEW_VOTES,
    /** There are no clear groups. */
    NO_GROUPS
}
