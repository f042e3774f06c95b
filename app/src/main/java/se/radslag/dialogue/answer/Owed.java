package se.radslag.dialogue.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue in which answers are owed or were given.
 *
 * @param answerBy the day by which they were promised, or null if no day was
 * @param contributions how many contributions stand that are owed an answer
 * @param unanswered how many of them have none
 */
public record Owed(
        long dialogueId,
        String slug,
        String title,
        @Nullable LocalDate answerBy,
        int contributions,
        int unanswered,
        LocalDate today) {

    public boolean isOverdue() {
        return unanswered > 0 && answerBy != null && today.isAfter(answerBy);
    }

    /** Whole days left until the promised day; negative when it has passed; 0 without one. */
    public long daysLeft() {
        return answerBy == null ? 0 : ChronoUnit.DAYS.between(today, answerBy);
    }

    public int answered() {
        return contributions - unanswered;
    }
}
