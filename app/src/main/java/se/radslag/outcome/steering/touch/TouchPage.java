package se.radslag.outcome.steering.touch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Measured;
import se.radslag.foundation.web.Errors;

/**
 * Choosing what a dialogue wants to move.
 *
 * @param moved what is named already
 * @param gauges indicators of published goals, by id
 * @param words what was looked for among what others publish
 * @param any whether anything that others publish has been retrieved
 * @param chosen id of the indicator of a goal that was chosen
 * @param why what was typed
 */
public record TouchPage(
        Dialogue dialogue,
        List<Moved> moved,
        Map<String, String> gauges,
        String words,
        List<Measured.Measure> found,
        boolean any,
        String chosen,
        String why,
        Errors errors) {

    /** What a page of the dialogue shows. */
    public record Shown(List<Moved> moved) {}

    /** The dialogues of the workbench. */
    public record All(
            List<TouchRepository.Row> rows, @Nullable String next) {}
}
