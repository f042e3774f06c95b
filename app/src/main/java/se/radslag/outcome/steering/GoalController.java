package se.radslag.outcome.steering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.MenuEntry;
import se.radslag.foundation.web.NotFound;

/** Goals for everyone: are we there, and why not. */
@Controller
class GoalController {

    private static final String PATH = "/mal";

    private final GoalRepository goals;
    private final GoalTree tree;
    private final ShowGoal show;
    private final TieRepository ties;

    GoalController(GoalRepository goals, GoalTree tree, ShowGoal show, TieRepository ties) {
        this.goals = goals;
        this.tree = tree;
        this.show = show;
        this.ties = ties;
    }

    @GetMapping(PATH)
    Html list() {
        return new Html(
                "steering/goals",
                new GoalPage.Tree(tree.of(goal -> goal.isPublished() && goal.isFollowed()), ties.anyReport()));
    }

    @GetMapping(PATH + "/{id}")
    Html show(@PathVariable long id) {
        Goal goal = goals.find(id).filter(Goal::isPublished).orElseThrow(NotFound::new);
        return new Html("steering/goal", show.of(goal, false));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry goalMenu() {
            return new MenuEntry(PATH, "steering.menu", 27, visitor -> true);
        }
    }
}
