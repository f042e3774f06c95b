package se.radslag.methods.budget.costing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contribution;
import se.radslag.methods.budget.picture.ProjectPicture;
import se.radslag.methods.budget.round.Bond;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundRepository.Criterion;

/**
 * A project on the workbench.
 *
 * @param officers names by id of those who can cost it
 * @param idea the contribution that it came from, or null
 * @param hasProposer whether somebody known had the idea
 * @param bonds what it excludes or requires, and what does so to it
 * @param others projects that it can be combined with or bound to; empty for those who may not do that
 * @param typed what was typed in the smaller forms
 */
public record ProjectWorkPage(
        Project project,
        BudgetRound round,
        Activity activity,
        CostingForm form,
        List<Criterion> criteria,
        Map<Long, String> officers,
        @Nullable LocalDate dueOn,
        @Nullable Contribution idea,
        boolean hasProposer,
        List<CostingRepository.Reply> replies,
        List<CombinationRepository.Combination> combinations,
        List<Bond.Seen> bonds,
        List<CostingRepository.Other> others,
        List<ProjectPicture> pictures,
        List<CostingRepository.Step> steps,
        Map<String, String> typed,
        Map<String, String> errors) {

    public String path() {
        return project.workPath();
    }

    public String unit() {
        return Money.unit(round.currency());
    }

    /** Whether anything can be changed. */
    public boolean isOpen() {
        return !round.isFixed() && project.standing() != Project.Standing.MERGED;
    }

    public String officer() {
        return project.responsibleId() == null ? "" : officers.getOrDefault(project.responsibleId(), "");
    }

    public Map<String, String> officerOptions() {
        var options = new LinkedHashMap<String, String>();
        officers.forEach((id, name) -> options.put(String.valueOf(id), name));
        return options;
    }

    /** @param none what stands for no pot */
    public Map<String, String> potOptions(String none) {
        var options = new LinkedHashMap<String, String>();
        options.put("", none);
        round.pots().forEach(pot -> options.put(String.valueOf(pot.id()), pot.name()));
        return options;
    }

    /** @param none what stands for no category */
    public Map<String, String> categoryOptions(String none) {
        var options = new LinkedHashMap<String, String>();
        options.put("", none);
        round.categories().forEach(category -> options.put(String.valueOf(category.id()), category.name()));
        return options;
    }

    /** Message keys of the ways to bind it to another. */
    public Map<String, String> bondKinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (Bond.Kind kind : Bond.Kind.values()) {
            kinds.put(kind.name(), "budget.bond.add." + kind.name().toLowerCase(Locale.ROOT));
        }
        return kinds;
    }

    public Map<String, String> otherOptions() {
        var options = new LinkedHashMap<String, String>();
        others.forEach(other -> options.put(String.valueOf(other.id()), other.number() + ". " + other.title()));
        return options;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String due() {
        return typed.containsKey("klart") ? typed("klart") : dueOn == null ? "" : dueOn.toString();
    }
}
