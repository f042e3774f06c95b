package se.radslag.dialogue.process;

import org.jspecify.annotations.Nullable;

/**
 * The influence check: may what people say make a difference?
 *
 * @param questionOpen whether the question is open; null while nobody has answered
 * @param decidersOpen whether those who decide are; null while nobody has answered
 * @param reason how we know
 */
public record Influence(
        @Nullable Boolean questionOpen, @Nullable Boolean decidersOpen, String reason) {

    public boolean isAnswered() {
        return questionOpen != null && decidersOpen != null;
    }

    public boolean isOpen() {
        return Boolean.TRUE.equals(questionOpen) && Boolean.TRUE.equals(decidersOpen);
    }
}
