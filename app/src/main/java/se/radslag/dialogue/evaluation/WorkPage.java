package se.radslag.dialogue.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluations, for those who run dialogues.
 *
 * @param next address of the next page, or null
 */
public record WorkPage(
        List<Line> lines, LocalDate today, @Nullable String next) {

    /** @param answers how many have answered, or null where they are fewer than five */
    public record Line(
            long dialogueId,
            String title,
            LocalDate closesOn,
            @Nullable Long answers) {}
}
