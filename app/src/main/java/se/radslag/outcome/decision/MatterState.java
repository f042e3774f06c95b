package se.radslag.outcome.decision;

import java.util.Locale;

/** Where a matter stands. */
public enum MatterState {
    /** It is in the register, and nobody has begun with it. */
    RECEIVED("planned"),
    PREPARING("underway"),
    /** It is to be decided at a meeting. */
    SCHEDULED("waiting"),
    /** The body sent it back for more preparation. */
    REFERRED_BACK("paused"),
    DECIDED("answered"),
    /** Nothing more happens in it. */
    CLOSED("closed");

    private final String tag;

    MatterState(String tag) {
        this.tag = tag;
    }

    /** Class of its tag in the look. */
    public String tag() {
        return tag;
    }

    /** Message key of its name. */
    public String key() {
        return "decision.matter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
