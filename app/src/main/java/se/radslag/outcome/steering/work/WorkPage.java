package se.radslag.outcome.steering.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Measured;
import se.radslag.outcome.steering.GoalPage;

/**
 * All goals of the workbench.
 *
 * @param home the place whose figures are the organisation's own, or null
 * @param published whether figures of others have been retrieved
 * @param chooses whether the visitor may say which place that is
 */
public record WorkPage(
        List<GoalPage.Line> visions, Measured.@Nullable Place home, boolean published, boolean chooses) {}
