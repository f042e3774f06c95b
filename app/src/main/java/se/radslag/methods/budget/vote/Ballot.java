package se.radslag.methods.budget.vote;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one voter wants. Made by {@link BallotPaper#read}, which holds it against the rules of the round.
 *
 * @param projects numbers of projects: best first where they are ranked, otherwise in ascending order
 * @param points for each of the projects, above 0; null where no points are given
 */
public record Ballot(List<Integer> projects, @Nullable List<Integer> points) {

    /** @throws IllegalArgumentException if a project stands twice, or the points are not one above 0 for each project */
    public Ballot {
        projects = List.copyOf(projects);
        points = points == null ? null : List.copyOf(points);
        if (new HashSet<>(projects).size() < projects.size()) {
            throw new IllegalArgumentException("A project stands twice");
        }
        if (points != null
                && (points.size() != projects.size() || points.stream().anyMatch(point -> point < 1))) {
            throw new IllegalArgumentException("Points do not go with the projects");
        }
    }
}
