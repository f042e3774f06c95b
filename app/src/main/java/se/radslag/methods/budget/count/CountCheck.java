package se.radslag.methods.budget.count;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.methods.budget.round.Bond;
import se.radslag.methods.budget.round.BondRepository;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundCheck;

/** Sees to it that what is published can be counted. */
@Component
class CountCheck implements RoundCheck {

    private final BondRepository bonds;

    CountCheck(BondRepository bonds) {
        this.bonds = bonds;
    }

    @Override
    public List<Fault> of(BudgetRound round, List<Project> listed) {
        List<Bond> bound = bonds.list(round.activityId());
        Map<Integer, Long> pots = listed.stream()
                .filter(project -> project.potId() != null)
                .collect(Collectors.toMap(Project::number, project -> Objects.requireNonNull(project.potId())));
        boolean limited =
                round.categories().stream().anyMatch(category -> category.least() != null || category.most() != null);
        if (round.rule().equals("max-welfare") && (limited || !bound.isEmpty())) {
            return List.of(new Fault("count.check.max-welfare"));
        }
        return bound.stream()
                .filter(bond -> !Objects.equals(pots.get(bond.number()), pots.get(bond.other())))
                .map(bond -> new Fault("count.check.pots", bond.number(), bond.other()))
                .toList();
    }
}
