package se.radslag.methods.budget.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.Project;

/**
 * A project that is chosen on a ballot.
 *
 * @param place from 1, where projects are ranked; otherwise null
 * @param points where points are given; otherwise null
 */
public record ChosenLine(
        Project project, @Nullable Integer place, @Nullable Integer points) {

    /** The lines of a ballot, in its order. */
    public static List<ChosenLine> of(BallotPaper paper, Ballot ballot) {
        Map<Integer, Project> known =
                paper.projects().stream().collect(Collectors.toMap(Project::number, Function.identity()));
        var lines = new ArrayList<ChosenLine>();
        for (int i = 0; i < ballot.projects().size(); i++) {
            lines.add(new ChosenLine(
                    Objects.requireNonNull(known.get(ballot.projects().get(i))),
                    paper.round().ballot() == BallotKind.RANKING ? i + 1 : null,
                    ballot.points() == null ? null : ballot.points().get(i)));
        }
        return List.copyOf(lines);
    }
}
