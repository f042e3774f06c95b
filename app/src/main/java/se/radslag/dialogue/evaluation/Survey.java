package se.radslag.dialogue.evaluation;

import java.time.LocalDate;

/**
 * The evaluation of a dialogue.
 *
 * @param closesOn the last day on which it can be answered
 */
public record Survey(long dialogueId, LocalDate closesOn, LocalDate today) {

    public boolean isOpen() {
        return !today.isAfter(closesOn);
    }
}
