package se.radslag.methods.budget.count;

import java.util.Locale;

/** Why a project was funded or not. */
public enum Why {
    /** Its supporters bought it together by equal shares. */
    BOUGHT,
    /** The rule took it, for its place in the rule's order. */
    TAKEN,
    /** It was funded with the money that the rule left. */
    COMPLETED,
    /** Its supporters could not pay for it. */
    NOT_PAID,
    /** Nobody voted for it. */
    NOT_SUPPORTED,
    /** It costs more than what was left in the end. */
    DID_NOT_FIT,
    /** It would have fitted, but the rule had ended. */
    NOT_REACHED,
    /** It has fewer votes than a project must have. */
    TOO_FEW_VOTES,
    /** A project that cannot stand beside it was funded. */
    EXCLUDED,
    /** A project that it needs was not funded. */
    LACKED_OTHER;

    /** Message key of the sentence. */
    public String key() {
        return "count.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isFunded() {
        return this == BOUGHT || this == TAKEN || this == COMPLETED;
    }
}
