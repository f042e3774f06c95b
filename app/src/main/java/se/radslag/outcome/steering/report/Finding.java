package se.radslag.outcome.steering.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a report rests on: an indicator or a dialogue, with its figures as they were.
 *
 * @param gaugeId the indicator of a goal, or null
 * @param known id of an indicator that others publish, or null
 * @param dialogueId the dialogue, or null
 * @param name of the indicator or the dialogue
 * @param figure the latest figure, or null where there was none
 * @param year of that
 * @param earlier the figure before it, or null
 * @param participants how many took part in the dialogue
 * @param answered how many contributions had an answer
 * @param again percent of those who answered its evaluation that would take part again, or null where that is not shown
 * @param comment what the analyst says of it
 * @param path of its page below the organisation, or null
 * @param published id of the indicator where others publish it, also when it measures a goal; or null
 * @param source of the figures of an indicator of a goal, in words, or null
 */
public record Finding(
        long id,
        @Nullable Long gaugeId,
        @Nullable String known,
        @Nullable Long dialogueId,
        String name,
        String unit,
        @Nullable BigDecimal figure,
        @Nullable Integer year,
        @Nullable BigDecimal earlier,
        @Nullable Integer earlierYear,
        @Nullable Integer participants,
        @Nullable Integer contributions,
        @Nullable Integer answered,
        @Nullable Integer again,
        String comment,
        @Nullable String path,
        @Nullable String published,
        @Nullable String source) {

    public boolean isDialogue() {
        return dialogueId != null;
    }
}
