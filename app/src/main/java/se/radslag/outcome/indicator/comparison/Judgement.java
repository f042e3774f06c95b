package se.radslag.outcome.indicator.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Which way is better for an indicator, and why.
 *
 * @param reason one word; {@code comparison.reason.<reason>} is its sentence
 * @param casesPer how many inhabitants the figure is cases per, or null where it is not that
 * @param answers the indicator that tells of how many answers the figure is a share, or null where it is not that
 */
public record Judgement(
        Direction direction,
        String reason,
        @Nullable Integer casesPer,
        @Nullable String answers) {

    static final Judgement NONE = new Judgement(Direction.NONE, "unjudged", null, null);

    /** Message key of its reason. */
    public String key() {
        return "comparison.reason." + reason;
    }
}
