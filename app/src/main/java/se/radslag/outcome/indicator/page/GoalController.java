package se.radslag.outcome.indicator.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.outcome.indicator.goal.Goal;
import se.radslag.outcome.indicator.goal.Goals;
import se.radslag.outcome.indicator.reading.Compared;
import se.radslag.outcome.indicator.reading.Focus;
import se.radslag.outcome.indicator.reading.Reader;

/** The 17 goals of Agenda 2030 in a municipality. */
@Controller
class GoalController {

    private static final String PATH = "/nyckeltal/agenda-2030";

    private final Goals goals;
    private final Focus focus;
    private final Choose choose;
    private final Reader reader;

    GoalController(Goals goals, Focus focus, Choose choose, Reader reader) {
        this.goals = goals;
        this.focus = focus;
        this.choose = choose;
        this.reader = reader;
    }

    @GetMapping(PATH)
    Html list(@RequestParam Map<String, String> query) {
        @Nullable Choosing choosing = choosing(query);
        List<String> ids = goals.list().stream()
                .flatMap(goal -> goal.indicators().stream())
                .distinct()
                .toList();
        Map<String, Compared> read = read(choosing, ids);
        return new Html(
                "comparison/goals",
                new GoalsPage(
                        choosing,
                        goals.list().stream().map(goal -> state(goal, read)).toList(),
                        goals.links()));
    }

    @GetMapping(PATH + "/{number:\\d{1,2}}")
    Html show(@PathVariable int number, @RequestParam Map<String, String> query) {
        Goal goal = goals.find(number).orElseThrow(NotFound::new);
        @Nullable Choosing choosing = choosing(query);
        return new Html(
                "comparison/goal",
                new GoalsPage.One(
                        choosing,
                        state(goal, read(choosing, goal.indicators())),
                        goals.from(goal),
                        goals.to(goal),
                        goals.list().stream().collect(Collectors.toMap(Goal::number, Function.identity()))));
    }

    private @Nullable Choosing choosing(Map<String, String> query) {
        return focus.of(query.getOrDefault("kommun", ""))
                .map(one -> choose.of(Asked.of(query), one))
                .orElse(null);
    }

    private Map<String, Compared> read(@Nullable Choosing choosing, List<String> ids) {
        return choosing == null
                ? Map.of()
                : reader.read(choosing.circle(), ids).stream()
                        .collect(Collectors.toMap(one -> one.indicator().id(), Function.identity()));
    }

    private static GoalsPage.State state(Goal goal, Map<String, Compared> read) {
        return new GoalsPage.State(
                goal,
                goal.indicators().stream()
                        .filter(read::containsKey)
                        .map(read::get)
                        .toList());
    }
}
