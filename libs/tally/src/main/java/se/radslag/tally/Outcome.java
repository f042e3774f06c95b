package se.radslag.tally;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule made of an election.
 *
 * @param election what was counted
 * @param selections what is funded, in order of selection
 * @param ties the ties that were met and broken on the way to this result
 * @param endowment what each voter was given to spend at last, in units of the election; null where the rule gives
 *     voters nothing
 */
public record Outcome(
        Election election,
        List<Selection> selections,
        List<Tie> ties,
        @Nullable Rational endowment) {

    public Outcome {
        selections = List.copyOf(selections);
        ties = List.copyOf(ties);
    }

    public Outcome(Election election, List<Selection> selections, List<Tie> ties) {
        this(election, selections, ties, null);
    }

    /** The funded projects in order of selection. */
    public List<Project> winners() {
        return selections.stream()
                .map(selection -> election.project(selection.project()))
                .toList();
    }

    /** Which places of the election's list are funded. */
    public boolean[] funded() {
        boolean[] funded = new boolean[election.projects().size()];
        selections.forEach(selection -> funded[selection.project()] = true);
        return funded;
    }

    /** The cost of all winners in units. */
    public long costUnits() {
        return selections.stream()
                .mapToLong(selection -> election.cost(selection.project()))
                .sum();
    }

    /** Whether no project that is left fits in what is left. */
    public boolean isExhaustive() {
        boolean[] funded = funded();
        long left = election.budgetUnits() - costUnits();
        for (int project = 0; project < funded.length; project++) {
            if (!funded[project] && election.cost(project) <= left) {
                return false;
            }
        }
        return true;
    }

    /** This outcome with more selections and ties after its own. */
    public Outcome then(List<Selection> further, List<Tie> furtherTies) {
        var all = new ArrayList<>(selections);
        all.addAll(further);
        var allTies = new ArrayList<>(ties);
        allTies.addAll(furtherTies);
        return new Outcome(election, all, allTies, endowment);
    }
}
