package se.radslag.methods.budget.count;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.PlaceMap;

/**
 * The result as everybody sees it.
 *
 * @param funded in the order of selection
 * @param others by votes
 * @param map null where no funded project has a place
 * @param pots how money falls on pots; without lines where there is one
 * @param categories how money falls on categories beside the wishes; without lines where there are none
 * @param gains how many voters got so many projects
 * @param receipt what was typed; empty at first
 * @param receiptError what is wrong with it, or null
 * @param effect of the ballot that the receipt found, or null
 */
public record ResultPage(
        Activity activity,
        BudgetRound round,
        Result result,
        List<Result.Line> funded,
        List<Result.Line> others,
        @Nullable PlaceMap map,
        Spread pots,
        Spread categories,
        Gains gains,
        List<Result.Tie> ties,
        List<Channels.Used> channels,
        String receipt,
        @Nullable String receiptError,
        @Nullable Effect effect) {

    public long spent() {
        return funded.stream().mapToLong(Result.Line::cost).sum();
    }

    public long left() {
        return round.amount() - spent();
    }

    public String why(Result.Line line, Frame frame) {
        return Wording.why(line, round, frame);
    }

    public String money(long amount, Frame frame) {
        return Money.of(amount, round.currency(), frame);
    }

    public String money(BigDecimal amount, Frame frame) {
        return Money.of(amount, round.currency(), frame);
    }

    public long withSomethingPercent() {
        return result.voters() == 0 ? 0 : Math.round(100.0 * result.withSomething() / result.voters());
    }

    /** Whether ballots give points, so that projects have a sum of them. */
    public boolean hasScores() {
        return funded.stream().anyMatch(line -> line.score() != null)
                || others.stream().anyMatch(line -> line.score() != null);
    }

    /** The ways by which people voted, each with its name. */
    public List<Way> ways(Frame frame) {
        return channels.stream()
                .map(used -> new Way(
                        Arrays.stream(used.channels().split(","))
                                .map(channel -> frame.t("count.channel." + channel.toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", ")),
                        used.voters()))
                .toList();
    }

    /** Ways of voting, and how many used them. */
    public record Way(String name, int voters) {}
}
