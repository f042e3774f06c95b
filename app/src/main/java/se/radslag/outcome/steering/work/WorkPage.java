package se.radslag.outcome.steering.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Measured;
import se.radslag.outcome.steering.GoalPage;

/**
 * All goals of the workbench.
 *
 * @param home the place whose figures are the organisation's own, or null
 * @param places those that can be chosen, by id; empty while no figures have been retrieved
 */
public record WorkPage(List<GoalPage.Line> visions, Measured.@Nullable Place home, Map<String, String> places) {}
