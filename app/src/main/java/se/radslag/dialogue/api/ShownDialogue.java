package se.radslag.dialogue.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Level;

/**
 * A dialogue as programs see it in a list.
 *
 * @param level what is promised, or null for information
 * @param url the page for people
 * @param dataUrl the page of all tables about it, evaluation and participants among them
 */
record ShownDialogue(
        long id,
        String slug,
        Dialogue.Kind kind,
        Dialogue.State state,
        String theme,
        String title,
        String lead,
        String decidingBody,
        @Nullable LocalDate decidesOn,
        String registryNumber,
        @Nullable LocalDate answerBy,
        @Nullable Level level,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate openUntil,
        int participants,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant decidedAt,
        String url,
        String dataUrl) {

    /** @param base whole address of the organisation's front page, without a last slash */
    static ShownDialogue of(Dialogue dialogue, String base) {
        return new ShownDialogue(
                dialogue.id(),
                dialogue.slug(),
                dialogue.kind(),
                dialogue.state(),
                dialogue.theme(),
                dialogue.title(),
                dialogue.lead(),
                dialogue.body(),
                dialogue.decidesOn(),
                dialogue.registryNumber(),
                dialogue.answerBy(),
                dialogue.level(),
                dialogue.opensOn(),
                dialogue.closesOn(),
                dialogue.openUntil(),
                dialogue.participants(),
                dialogue.publishedAt(),
                dialogue.closedAt(),
                dialogue.answeredAt(),
                dialogue.decidedAt(),
                base + dialogue.path(),
                base + dialogue.path() + "/data");
    }
}
