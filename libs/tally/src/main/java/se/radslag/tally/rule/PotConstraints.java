package se.radslag.tally.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.radslag.tally.Constraints;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;

/** The part of constraints that concerns the projects of one pot. */
final class PotConstraints {

    private PotConstraints() {}

    /** @throws IllegalArgumentException where projects inside and outside the pot exclude or require each other */
    static Constraints of(Constraints constraints, List<Project> projects) {
        Set<String> ids = projects.stream().map(Project::id).collect(Collectors.toSet());
        Map<String, Set<String>> requires = new HashMap<>(constraints.requires());
        requires.keySet().retainAll(ids);
        requires.values().forEach(others -> requireInside(ids, others));
        List<Set<String>> exclusive = constraints.exclusive().stream()
                .filter(group -> group.stream().anyMatch(ids::contains))
                .toList();
        exclusive.forEach(group -> requireInside(ids, group));
        return constraints
                .withFixed(constraints.fixed().stream().filter(ids::contains).toList())
                .withExclusive(exclusive)
                .withRequires(requires);
    }

    /** The constraints for the pots to come: limits less what has been spent under them. */
    static Constraints after(Constraints constraints, Outcome outcome) {
        return constraints.withLimits(
                constraints.limits().stream().map(limit -> less(limit, outcome)).toList());
    }

    private static Constraints.Limit less(Constraints.Limit limit, Outcome outcome) {
        BigDecimal spent = outcome.winners().stream()
                .filter(project -> project.all(limit.attribute()).contains(limit.value()))
                .map(Project::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = limit.maximum();
        return new Constraints.Limit(
                limit.attribute(),
                limit.value(),
                limit.minimum().subtract(spent).max(BigDecimal.ZERO),
                most == null ? null : most.subtract(spent));
    }

    private static void requireInside(Set<String> ids, Set<String> others) {
        Set<String> outside = new HashSet<>(others);
        outside.removeAll(ids);
        if (!outside.isEmpty()) {
            throw new IllegalArgumentException("Projects of different pots exclude or require each other: " + outside);
        }
    }
}
