package se.radslag.methods.budget.setup;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Choices;

/** The rules of the vote and the count as they were typed. */
public record RulesForm(
        String ballot,
        String most,
        String least,
        String points,
        String rule,
        String utility,
        String completion,
        String ties,
        String seed,
        String leastVotes,
        int version) {

    static RulesForm of(BudgetRound round) {
        return new RulesForm(
                round.ballot().name(),
                text(round.mostChoices()),
                String.valueOf(round.leastChoices()),
                text(round.points()),
                round.rule(),
                round.utility(),
                round.completion(),
                round.ties(),
                round.seed() == null ? "" : String.valueOf(round.seed()),
                String.valueOf(round.leastVotes()),
                round.version());
    }

    /** @param typed gives what was typed in a field; the empty string for nothing */
    static RulesForm of(UnaryOperator<String> typed) {
        return new RulesForm(
                typed.apply("valsedel"),
                typed.apply("flest").strip(),
                typed.apply("minst").strip(),
                typed.apply("poang").strip(),
                typed.apply("regel"),
                typed.apply("nytta"),
                typed.apply("utfyllnad"),
                typed.apply("lika"),
                typed.apply("fro").strip(),
                typed.apply("minst-roster").strip(),
                typed.apply("version").matches("\\d{1,9}") ? Integer.parseInt(typed.apply("version")) : 0);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    Errors check(Errors errors) {
        BallotKind kind = kind();
        if (kind == null) {
            errors.add("valsedel", "budget.error.choose");
        }
        Integer upTo = number(most);
        if (!most.isEmpty() && (upTo == null || upTo < 1)) {
            errors.add("flest", "budget.error.number");
        }
        Integer from = number(least);
        if (from == null) {
            errors.add("minst", "budget.error.number-zero");
        } else if (upTo != null && from > upTo) {
            errors.add("minst", "budget.error.least-choices");
        }
        Integer given = number(points);
        if (kind == BallotKind.POINTS && (given == null || given < 1)) {
            errors.add("poang", "budget.error.points");
        }
        one(errors, "regel", rule, Choices.RULES);
        one(errors, "nytta", utility, Choices.UTILITIES);
        if (kind != null && Choices.UTILITIES.contains(utility) && !Choices.fits(utility, kind)) {
            errors.add("nytta", "budget.error.utility");
        }
        one(errors, "utfyllnad", completion, Choices.COMPLETIONS);
        one(errors, "lika", ties, Choices.TIES);
        if (ties.equals("lot") && !seed.matches("\\d{1,15}")) {
            errors.add("fro", "budget.error.seed");
        }
        if (number(leastVotes) == null) {
            errors.add("minst-roster", "budget.error.number-zero");
        }
        return errors;
    }

    private static void one(Errors errors, String field, String chosen, List<String> choices) {
        if (!choices.contains(chosen)) {
            errors.add(field, "budget.error.choose");
        }
    }

    @Nullable
    BallotKind kind() {
        return Arrays.stream(BallotKind.values())
                .filter(one -> one.name().equals(ballot))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    @Nullable
    Long seedNumber() {
        return ties.equals("lot") ? Long.valueOf(seed) : null;
    }
}
