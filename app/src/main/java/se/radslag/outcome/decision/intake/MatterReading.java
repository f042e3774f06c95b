package se.radslag.outcome.decision.intake;

import java.util.List;
import se.radslag.dialogue.intake.Problem;

/**
 * What was read from a file.
 *
 * @param rows what can be taken in, in the order of the file
 * @param problems what must be put right before anything can be
 */
public record MatterReading(List<MatterRow> rows, List<Problem> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
