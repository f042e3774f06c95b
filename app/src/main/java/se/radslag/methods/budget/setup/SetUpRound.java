package se.radslag.methods.budget.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundRepository;

/** Sets up a round and changes it, until list and rules are published. */
@UseCase
class SetUpRound {

    private final SetupRepository setup;
    private final RoundRepository rounds;
    private final Audit audit;

    SetUpRound(SetupRepository setup, RoundRepository rounds, Audit audit) {
        this.setup = setup;
        this.rounds = rounds;
        this.audit = audit;
    }

    /** What became of it. */
    sealed interface Outcome {
        record Saved() implements Outcome {}

        /** List and rules stand. */
        record Fixed() implements Outcome {}

        /** Somebody else has changed the round meanwhile. */
        record Stale() implements Outcome {}

        /** @param field of the pot or category that has projects and was to be removed */
        record InUse(String field) implements Outcome {}
    }

    /** Saves the money and the terms; version 0 sets up the round. */
    Outcome terms(Activity activity, FrameworkForm form) {
        boolean added = form.version() == 0 && setup.addRound(activity);
        rounds.hold(activity.id());
        BudgetRound round = rounds.find(activity.id()).orElse(null);
        if (round == null) {
            return new Outcome.Stale();
        }
        if (round.isFixed()) {
            return new Outcome.Fixed();
        }
        if (round.version() != (added ? 1 : form.version())) {
            return new Outcome.Stale();
        }
        List<String> used = used(round, form);
        if (!used.isEmpty()) {
            return new Outcome.InUse(used.getFirst());
        }
        setup.changeTerms(activity.id(), round.version(), form);
        var pots = round.pots().stream().map(BudgetRound.Pot::id).collect(Collectors.toSet());
        for (FrameworkForm.PotRow row : form.pots()) {
            if (!row.isEmpty()) {
                setup.keepPot(
                        activity.id(),
                        new FrameworkForm.PotRow(
                                pots.contains(row.id()) ? row.id() : 0, row.name(), row.area(), row.amount()));
            } else if (row.id() != 0) {
                setup.removePot(activity.id(), row.id());
            }
        }
        var categories =
                round.categories().stream().map(BudgetRound.Category::id).collect(Collectors.toSet());
        for (FrameworkForm.CategoryRow row : form.categories()) {
            if (!row.isEmpty()) {
                setup.keepCategory(
                        activity.id(),
                        new FrameworkForm.CategoryRow(
                                categories.contains(row.id()) ? row.id() : 0, row.name(), row.least(), row.most()));
            } else if (row.id() != 0) {
                setup.removeCategory(activity.id(), row.id());
            }
        }
        setup.keepCriteria(activity.id(), form.pointLines());
        BudgetRound now = rounds.find(activity.id()).orElseThrow();
        audit.record(
                added ? "budget.set-up" : "budget.terms-changed",
                "activity/" + activity.id(),
                Map.of("amount", now.amount(), "pots", now.pots().size()));
        return new Outcome.Saved();
    }

    /** Fields of pots and categories that were emptied although they have projects. */
    private List<String> used(BudgetRound round, FrameworkForm form) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < form.pots().size(); i++) {
            FrameworkForm.PotRow row = form.pots().get(i);
            if (row.isEmpty() && row.id() != 0 && setup.isPotUsed(round.activityId(), row.id())) {
                fields.add("pott-namn-" + (i + 1));
            }
        }
        for (int i = 0; i < form.categories().size(); i++) {
            FrameworkForm.CategoryRow row = form.categories().get(i);
            if (row.isEmpty() && row.id() != 0 && setup.isCategoryUsed(round.activityId(), row.id())) {
                fields.add("kategori-namn-" + (i + 1));
            }
        }
        return fields;
    }

    /** Saves the rules of the vote and the count. */
    Outcome rules(long activityId, RulesForm form) {
        rounds.hold(activityId);
        if (rounds.find(activityId).orElseThrow().isFixed()) {
            return new Outcome.Fixed();
        }
        if (!setup.changeRules(activityId, form.version(), form)) {
            return new Outcome.Stale();
        }
        audit.record(
                "budget.rules-changed", "activity/" + activityId, Map.of("rule", form.rule(), "ballot", form.ballot()));
        return new Outcome.Saved();
    }
}
