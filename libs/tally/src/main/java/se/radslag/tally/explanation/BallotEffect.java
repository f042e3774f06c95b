package se.radslag.tally.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Project;

/**
 * What one voter's ballot did. Amounts are in the election's currency.
 *
 * @param parts what it lists, in its order
 * @param endowment what the voter had to spend at first; null where the rule gives voters nothing
 * @param left what of that is left; null where the rule does not tell
 */
public record BallotEffect(
        List<Part> parts,
        @Nullable BigDecimal endowment,
        @Nullable BigDecimal left) {

    public BallotEffect {
        parts = List.copyOf(parts);
    }

    /**
     * A project that the ballot lists.
     *
     * @param paid the voter's part of its cost; null where the rule does not tell
     */
    public record Part(
            Project project, boolean funded, @Nullable BigDecimal paid) {}
}
