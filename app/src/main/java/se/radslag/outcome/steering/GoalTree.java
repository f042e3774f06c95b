package se.radslag.outcome.steering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts goals together as a tree, with what their indicators and follow-ups say. */
@Component
public class GoalTree {

    /** More than any organisation has; a list of more would help nobody. */
    private static final int MOST = 500;

    private final GoalRepository goals;
    private final Courses courses;
    private final FollowUpRepository followUps;

    GoalTree(GoalRepository goals, Courses courses, FollowUpRepository followUps) {
        this.goals = goals;
        this.courses = courses;
        this.followUps = followUps;
    }

    /** The visions that fulfil the condition, with everything below them that does. */
    public List<GoalPage.Line> of(Predicate<Goal> shown) {
        return lines(all(shown), null);
    }

    /** What stands right below a goal. */
    List<GoalPage.Line> below(Goal goal, Predicate<Goal> shown) {
        return lines(all(shown), goal.id());
    }

    private List<Goal> all(Predicate<Goal> shown) {
        return goals.list(MOST).stream().filter(shown).toList();
    }

    private List<GoalPage.Line> lines(List<Goal> all, @Nullable Long root) {
        List<Long> ids = all.stream().map(Goal::id).toList();
        Map<Long, List<Course>> measured = courses.ofGoals(ids);
        Map<Long, List<FollowUp>> said = followUps.listOf(ids);
        return lines(root, all, measured, said);
    }

    private static List<GoalPage.Line> lines(
            @Nullable Long parent, List<Goal> all, Map<Long, List<Course>> measured, Map<Long, List<FollowUp>> said) {
        return all.stream()
                .filter(goal -> Objects.equals(goal.parentId(), parent))
                .map(goal -> new GoalPage.Line(
                        goal,
                        Verdict.of(measured.getOrDefault(goal.id(), List.of())),
                        said.getOrDefault(goal.id(), List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        lines(goal.id(), all, measured, said)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What a goal serves, the widest first. */
    List<Goal> above(Goal goal) {
        Map<Long, Goal> byId =
                goals.list(MOST).stream().collect(Collectors.toMap(Goal::id, each -> each, (one, other) -> one));
        var path = new java.util.ArrayDeque<Goal>();
        for (Goal each = parent(goal, byId); each != null; each = parent(each, byId)) {
            path.addFirst(each);
        }
        return List.copyOf(path);
    }

    private static @Nullable Goal parent(Goal goal, Map<Long, Goal> byId) {
        return goal.parentId() == null ? null : byId.get(Objects.requireNonNull(goal.parentId()));
    }
}
