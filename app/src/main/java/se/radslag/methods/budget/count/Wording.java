package se.radslag.methods.budget.count;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.BudgetRound;

/** Reasons in plain words. */
public final class Wording {

    private Wording() {}

    /** Why a project was funded or not, as a sentence or two. */
    public static String why(Result.Line line, BudgetRound round, Frame frame) {
        String key = line.why().key();
        return switch (line.why()) {
            case BOUGHT ->
                frame.t(
                        key + (number(line.rest()) > 0 ? ".rest" : ""),
                        line.votes(),
                        Money.of(Objects.requireNonNull(line.payment()), round.currency(), frame),
                        number(line.payers()),
                        number(line.rest()));
            case NOT_PAID ->
                frame.t(
                        key + (number(line.round()) > 0 ? ".once" : ""),
                        Money.of(Objects.requireNonNull(line.missing()), round.currency(), frame),
                        number(line.effectiveSupport()),
                        line.missingVotes() == null ? 0 : line.missingVotes());
            case DID_NOT_FIT ->
                frame.t(key, line.missing() == null ? "" : Money.of(line.missing(), round.currency(), frame));
            case TOO_FEW_VOTES -> frame.t(key, line.votes(), round.leastVotes());
            case EXCLUDED, LACKED_OTHER -> frame.t(key, Objects.toString(line.otherTitle(), ""));
            case TAKEN, COMPLETED, NOT_SUPPORTED, NOT_REACHED -> frame.t(key, line.votes());
        };
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
