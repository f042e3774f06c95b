package se.radslag.tally.pabulib;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Project;

/** What the section META says of how long, dear and full of points a ballot may be. */
final class BallotLimits {

    private final BigDecimal[] costs;
    private final long shortest;
    private final long longest;
    private final @Nullable BigDecimal cheapest;
    private final @Nullable BigDecimal costliest;
    private final @Nullable BigDecimal fewestPoints;
    private final @Nullable BigDecimal mostPoints;
    private final int decimals;

    BallotLimits(List<Project> projects, Meta meta, int decimals) {
        this.costs = projects.stream().map(Project::cost).toArray(BigDecimal[]::new);
        this.decimals = decimals;
        shortest = meta.number("min_length").map(BigDecimal::longValue).orElse(0L);
        longest = meta.number("max_length").map(BigDecimal::longValue).orElse(Long.MAX_VALUE);
        cheapest = meta.number("min_sum_cost").orElse(null);
        costliest = meta.number("max_sum_cost").orElse(null);
        fewestPoints = meta.number("min_sum_points").orElse(null);
        mostPoints = meta.number("max_sum_points").orElse(null);
    }

    void check(Cells row, int cell, int[] listed, long @Nullable [] points, int length, Messages messages) {
        if (length < shortest || length > longest) {
            complain(row, cell, length < shortest ? Problem.TOO_SHORT : Problem.TOO_LONG, length, messages);
        }
        if (cheapest != null || costliest != null) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int entry = 0; entry < length; entry++) {
                sum = sum.add(costs[listed[entry]]);
            }
            checkSum(row, cell, sum, cheapest, costliest, Problem.TOO_CHEAP, Problem.TOO_COSTLY, messages);
        }
        if (points != null && (fewestPoints != null || mostPoints != null)) {
            long sum = 0;
            for (int entry = 0; entry < length; entry++) {
                sum += points[entry];
            }
            checkSum(
                    row,
                    cell,
                    BigDecimal.valueOf(sum, decimals),
                    fewestPoints,
                    mostPoints,
                    Problem.TOO_FEW_POINTS,
                    Problem.TOO_MANY_POINTS,
                    messages);
        }
    }

    private static void checkSum(
            Cells row,
            int cell,
            BigDecimal sum,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            Problem tooLittle,
            Problem tooMuch,
            Messages messages) {
        if (least != null && sum.compareTo(least) < 0) {
            complain(row, cell, tooLittle, sum, messages);
        }
        if (most != null && sum.compareTo(most) > 0) {
            complain(row, cell, tooMuch, sum, messages);
        }
    }

    private static void complain(Cells row, int cell, Problem problem, Object found, Messages messages) {
        messages.add(row.line(), cell < row.size() ? row.column(cell) : 0, problem, found.toString());
    }
}
