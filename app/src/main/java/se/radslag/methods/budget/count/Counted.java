package se.radslag.methods.budget.count;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a count found. Projects are named by number, money is in whole units of the currency where nothing else is said.
 *
 * @param voters how many ballots there are
 * @param withSomething how many voters got at least one project that they listed
 * @param gains how many voters got none, one, two and so on of the projects that they listed
 * @param projects all of the list, in its order
 * @param pots by the name that the file gives them; one without a name where there is one budget for all
 * @param ties that were met, in order
 */
record Counted(int voters, int withSomething, List<Integer> gains, List<One> projects, List<Pot> pots, List<Tie> ties) {

    /**
     * What became of a project.
     *
     * @param place in the order of selection, from one; null where it is not funded
     * @param score the sum of its points; null where no points are given
     * @param wishes how many voters it stands for when each counts as one, divided equally among what they listed
     * @param round in which its pot took it, or the last in which its supporters could have paid for it
     * @param payment what each supporter paid who could pay in full, for each point where utility is by points
     * @param payers how many supporters paid in full
     * @param rest how many paid the rest of what they had
     * @param missing how much more would have been needed
     * @param effectiveSupport the part of the cost that it reached at best, in per cent
     * @param missingVotes how many more votes would have carried it
     * @param other the project that stood in the way, or was missing
     */
    record One(
            int number,
            @Nullable Integer place,
            int votes,
            @Nullable Long score,
            double wishes,
            Why why,
            @Nullable Integer round,
            @Nullable BigDecimal payment,
            @Nullable Integer payers,
            @Nullable Integer rest,
            @Nullable BigDecimal missing,
            @Nullable Integer effectiveSupport,
            @Nullable Long missingVotes,
            @Nullable Integer other) {}

    /** @param endowment what each of the pot's voters was given to spend; null where the rule gives them nothing */
    record Pot(
            String name, int voters, long spent, @Nullable BigDecimal endowment) {}

    /** @param projects those that were equal, the one taken first */
    record Tie(List<Integer> projects, String decidedBy) {}
}
