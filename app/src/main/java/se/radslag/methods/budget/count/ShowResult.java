package se.radslag.methods.budget.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.PlaceMap;
import se.radslag.methods.budget.round.Rounds;

/** Puts together what the page of a result shows, from what was stored when it was counted. */
@Component
class ShowResult {

    private final ResultRepository results;

    ShowResult(ResultRepository results) {
        this.results = results;
    }

    ResultPage page(
            Rounds.Found found,
            Result result,
            String receipt,
            @Nullable String receiptError,
            @Nullable SealedBallot ballot,
            Frame frame) {
        long activity = result.activityId();
        BudgetRound round = found.round();
        List<Result.Line> lines = results.listLines(activity);
        List<Result.Pot> pots = results.listPots(activity);
        return new ResultPage(
                found.activity(),
                round,
                result,
                lines.stream().filter(Result.Line::isFunded).toList(),
                lines.stream().filter(line -> !line.isFunded()).toList(),
                PlaceMap.of(places(lines)),
                pots.size() > 1 ? byPot(pots, lines) : new Spread(List.of()),
                round.categories().isEmpty() ? new Spread(List.of()) : byCategory(round, lines, frame),
                Gains.of(results.listGains(activity)),
                results.listTies(activity),
                results.listChannels(activity),
                receipt,
                receiptError,
                ballot == null ? null : Effect.of(ballot, round.utility(), lines, pots));
    }

    private static List<PlaceMap.Place> places(List<Result.Line> lines) {
        return lines.stream()
                .filter(line -> line.latitude() != null && line.longitude() != null)
                .map(line -> new PlaceMap.Place(
                        line.place(),
                        line.title(),
                        Objects.requireNonNull(line.latitude()),
                        Objects.requireNonNull(line.longitude())))
                .toList();
    }

    /** What of each pot was spent. */
    private static Spread byPot(List<Result.Pot> pots, List<Result.Line> lines) {
        long most = pots.stream().mapToLong(Result.Pot::amount).max().orElse(1);
        var spread = new ArrayList<Spread.Line>();
        for (Result.Pot pot : pots) {
            Predicate<Result.Line> within = line -> Objects.equals(line.potId(), pot.potId());
            spread.add(
                    line(pot.name(), lines, within, part(pot.spent(), most), part(pot.amount(), most), spread.size()));
        }
        return new Spread(List.copyOf(spread));
    }

    /** Each category's part of the money beside its part of the wishes. */
    private static Spread byCategory(BudgetRound round, List<Result.Line> lines, Frame frame) {
        double money = lines.stream()
                .filter(Result.Line::isFunded)
                .mapToLong(Result.Line::cost)
                .sum();
        double wishes = lines.stream().mapToDouble(Result.Line::wishes).sum();
        var spread = new ArrayList<Spread.Line>();
        for (BudgetRound.Category category : round.categories()) {
            add(
                    spread,
                    category.name(),
                    lines,
                    line -> Objects.equals(line.categoryId(), category.id()),
                    money,
                    wishes);
        }
        if (lines.stream().anyMatch(line -> line.categoryId() == null)) {
            add(spread, frame.t("count.category.none"), lines, line -> line.categoryId() == null, money, wishes);
        }
        return new Spread(List.copyOf(spread));
    }

    private static void add(
            List<Spread.Line> spread,
            String name,
            List<Result.Line> lines,
            Predicate<Result.Line> within,
            double money,
            double wishes) {
        spread.add(line(
                name,
                lines,
                within,
                part(sum(lines, within), money),
                part(
                        lines.stream()
                                .filter(within)
                                .mapToDouble(Result.Line::wishes)
                                .sum(),
                        wishes),
                spread.size()));
    }

    private static long sum(List<Result.Line> lines, Predicate<Result.Line> within) {
        return lines.stream()
                .filter(within)
                .filter(Result.Line::isFunded)
                .mapToLong(Result.Line::cost)
                .sum();
    }

    private static Spread.Line line(
            String name,
            List<Result.Line> lines,
            Predicate<Result.Line> within,
            double share,
            double other,
            int place) {
        return new Spread.Line(
                name,
                sum(lines, within),
                share,
                other,
                (int) lines.stream()
                        .filter(within)
                        .filter(Result.Line::isFunded)
                        .count(),
                (int) lines.stream().filter(within).count(),
                Spread.y(place));
    }

    private static double part(double of, double all) {
        return all == 0 ? 0 : of / all;
    }
}
