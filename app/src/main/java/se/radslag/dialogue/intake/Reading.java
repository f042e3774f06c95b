package se.radslag.dialogue.intake;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param rows what can be taken in, in the order of the file
 * @param problems what must be put right before anything can be
 * @param leftOut rows that its moderators had turned down
 * @param unused columns that tell nothing we know
 */
public record Reading(List<Received> rows, List<Problem> problems, List<Problem> leftOut, List<String> unused) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
