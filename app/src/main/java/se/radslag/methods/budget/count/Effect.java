package se.radslag.methods.budget.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one ballot did. It follows from the stored result alone: under equal shares a voter pays for each project of
 * their ballot that was bought, in the order in which it was bought, what everyone paid who could, or else the rest of
 * what they had.
 *
 * @param parts what the ballot lists, in its order
 * @param given what the voter was given to spend, in all pots where they listed something; null where the rule gives
 *     voters nothing
 * @param left what of that nothing was bought for
 */
public record Effect(
        List<Part> parts,
        @Nullable BigDecimal given,
        @Nullable BigDecimal left) {

    /**
     * A project of the ballot.
     *
     * @param points that it was given, or null
     * @param paid the voter's part of its cost; null where the rule does not tell
     */
    public record Part(
            Result.Line line,
            @Nullable Integer points,
            @Nullable BigDecimal paid) {}

    /** How many of the ballot's projects are funded. */
    public long funded() {
        return parts.stream().filter(part -> part.line().isFunded()).count();
    }

    /**
     * @param utility what a funded project is worth to a voter, as the command line calls it
     * @param lines all projects of the list
     */
    static Effect of(SealedBallot ballot, String utility, List<Result.Line> lines, List<Result.Pot> pots) {
        Map<Integer, Result.Line> byNumber =
                lines.stream().collect(Collectors.toMap(Result.Line::number, line -> line));
        List<Result.Line> listed = ballot.projects().stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .toList();
        Map<Integer, BigDecimal> paid = new HashMap<>();
        BigDecimal given = null;
        BigDecimal left = null;
        for (Result.Pot pot : pots) {
            BigDecimal endowment = pot.endowment();
            List<Result.Line> within = listed.stream()
                    .filter(line -> pots.size() == 1 || Objects.equals(line.potId(), pot.potId()))
                    .toList();
            if (endowment != null && !within.isEmpty()) {
                BigDecimal rest = pay(ballot, utility, within, endowment, paid);
                given = given == null ? endowment : given.add(endowment);
                left = left == null ? rest : left.add(rest);
            }
        }
        var parts = new ArrayList<Part>();
        for (Result.Line line : listed) {
            parts.add(new Part(line, points(ballot, line), paid.get(line.number())));
        }
        return new Effect(List.copyOf(parts), given, left);
    }

    private static BigDecimal pay(
            SealedBallot ballot,
            String utility,
            List<Result.Line> within,
            BigDecimal endowment,
            Map<Integer, BigDecimal> paid) {
        BigDecimal left = endowment;
        List<Result.Line> bought = within.stream()
                .filter(line -> line.payment() != null)
                .sorted(Comparator.comparingInt(line -> Objects.requireNonNull(line.place())))
                .toList();
        for (Result.Line line : bought) {
            BigDecimal due = Objects.requireNonNull(line.payment())
                    .multiply(BigDecimal.valueOf(weight(ballot, utility, within, line)));
            BigDecimal part = due.min(left);
            paid.put(line.number(), part);
            left = left.subtract(part);
        }
        return left;
    }

    /** How many times what weight 1 pays the voter pays. */
    private static long weight(SealedBallot ballot, String utility, List<Result.Line> within, Result.Line line) {
        Integer points = points(ballot, line);
        int place = within.indexOf(line);
        return switch (utility) {
            case "score" -> points == null ? 1 : Math.max(0, points);
            case "borda" -> within.size() - 1L - place;
            case "borda-from-one" -> within.size() - (long) place;
            default -> points == null || points > 0 ? 1 : 0;
        };
    }

    private static @Nullable Integer points(SealedBallot ballot, Result.Line line) {
        List<Integer> points = ballot.points();
        return points == null ? null : points.get(ballot.projects().indexOf(line.number()));
    }
}
