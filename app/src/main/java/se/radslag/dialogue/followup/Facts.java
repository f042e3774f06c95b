package se.radslag.dialogue.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the dialogue floor knows of how a dialogue's promises were kept.
 *
 * @param closedOn the last day on which people could say something
 * @param answeredOn the day when everything had its answer, or null
 * @param decidesOn the day on which the decision was to be made, or null
 * @param medianDays days that half of what was answered waited at most, or null where nothing was
 */
record Facts(
        long dialogueId,
        String slug,
        String title,
        LocalDate closedOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate decidesOn,
        int contributions,
        int takenUp,
        int partly,
        int notTakenUp,
        int referred,
        @Nullable Integer medianDays) {}
