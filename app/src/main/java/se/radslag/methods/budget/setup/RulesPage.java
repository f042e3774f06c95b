package se.radslag.methods.budget.setup;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Choices;

/** The form of a round's rules. */
public record RulesPage(Activity activity, BudgetRound round, RulesForm form, Map<String, String> errors) {

    /**
     * One thing to choose.
     *
     * @param name of the field
     * @param prefix of the message keys of its options
     */
    public record Choice(String name, String prefix, String chosen, List<String> options) {}

    public List<BallotKind> ballots() {
        return List.of(BallotKind.values());
    }

    public Choice rule() {
        return new Choice("regel", "budget.rule.", form.rule(), Choices.RULES);
    }

    public Choice utility() {
        return new Choice("nytta", "budget.utility.", form.utility(), Choices.UTILITIES);
    }

    public Choice completion() {
        return new Choice("utfyllnad", "budget.completion.", form.completion(), Choices.COMPLETIONS);
    }

    public Choice ties() {
        return new Choice("lika", "budget.ties.", form.ties(), Choices.TIES);
    }
}
