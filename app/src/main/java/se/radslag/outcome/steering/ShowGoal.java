package se.radslag.outcome.steering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Measured;
import se.radslag.dialogue.Undertakings;
import se.radslag.foundation.web.Frame;

/** Puts together what the page of a goal shows. */
@Component
public class ShowGoal {

    private final GoalRepository goals;
    private final GoalTree tree;
    private final Courses courses;
    private final MeasureRepository measures;
    private final FollowUpRepository followUps;
    private final TieRepository ties;
    private final Undertakings undertakings;
    private final Clock clock;

    ShowGoal(
            GoalRepository goals,
            GoalTree tree,
            Courses courses,
            MeasureRepository measures,
            FollowUpRepository followUps,
            TieRepository ties,
            Undertakings undertakings,
            Clock clock) {
        this.goals = goals;
        this.tree = tree;
        this.courses = courses;
        this.measures = measures;
        this.followUps = followUps;
        this.ties = ties;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /** @param all whether what is not published is shown, too */
    public GoalPage of(Goal goal, boolean all) {
        List<Long> id = List.of(goal.id());
        List<Course> measured = courses.ofGoals(id).getOrDefault(goal.id(), List.of());
        List<Measure> done = measures.listOf(id);
        return new GoalPage(
                goal,
                tree.above(goal).stream()
                        .filter(each -> all || each.isPublished())
                        .toList(),
                tree.below(goal, each -> each.isFollowed() && (all || each.isPublished())),
                measured,
                Verdict.of(measured),
                followUps.listOf(id).getOrDefault(goal.id(), List.of()),
                done,
                ties.listOrigins(done.stream()
                        .map(Measure::priorityId)
                        .filter(Objects::nonNull)
                        .toList()),
                undertakings(done),
                ties.listTouching(goal.id()),
                goals.listRevisions(goal.id()),
                courses.home().map(Measured.Place::title).orElse(null),
                LocalDate.ofInstant(clock.instant(), Frame.ZONE));
    }

    private Map<Long, List<Undertakings.Undertaking>> undertakings(List<Measure> done) {
        Map<Long, List<Long>> tied =
                measures.listActions(done.stream().map(Measure::id).toList());
        Map<Long, Undertakings.Undertaking> known = undertakings.find(
                tied.values().stream().flatMap(List::stream).distinct().toList());
        return tied.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .filter(known::containsKey)
                .map(action -> Objects.requireNonNull(known.get(action)))
                .toList()));
    }
}
