package se.radslag.methods.budget.count;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ballot of a vote that has closed.
 *
 * @param projects numbers of projects, best first where they are ranked
 * @param points for each of them, or null where none are given
 */
public record SealedBallot(
        String receipt, List<Integer> projects, @Nullable List<Integer> points) {

    public SealedBallot {
        projects = List.copyOf(projects);
        points = points == null ? null : List.copyOf(points);
    }
}
