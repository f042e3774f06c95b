package se.radslag.dialogue.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.answer.AnswerRepository;
import se.radslag.dialogue.answer.Given;
import se.radslag.foundation.api.Paging;
import se.radslag.foundation.api.Slice;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.NotFound;

/** The answers given in a dialogue, for programs. */
@RestController
class AnswerApiController {

    private final PublicDialogues published;
    private final AnswerRepository answers;
    private final PublicAddress address;

    AnswerApiController(PublicDialogues published, AnswerRepository answers, PublicAddress address) {
        this.published = published;
        this.answers = answers;
        this.address = address;
    }

    /**
     * An answer as programs see it.
     *
     * @param reason Markdown
     * @param contributions how many contributions that still stand it is for
     */
    record Shown(
            long id,
            long dialogue,
            Outcome outcome,
            String title,
            String reason,
            @Nullable String by,
            Instant at,
            int version,
            @Nullable Instant correctedAt,
            int contributions,
            String url) {

        static Shown of(Given answer, String base, Dialogue dialogue) {
            return new Shown(
                    answer.id(),
                    answer.dialogueId(),
                    answer.outcome(),
                    answer.title(),
                    answer.reason(),
                    answer.by(),
                    answer.at(),
                    answer.version(),
                    answer.correctedAt(),
                    answer.contributions(),
                    base + dialogue.path() + "/svar/" + answer.id());
        }
    }

    @GetMapping("/api/v1/dialogues/{dialogueId}/answers")
    Slice<Shown> list(
            @PathVariable long dialogueId, @RequestParam(required = false) @Nullable Outcome outcome, Paging paging) {
        Dialogue dialogue = published.dialogue(dialogueId);
        String base = address.of("");
        List<Given> found = answers.list(dialogueId, outcome, paging.after(Long.MAX_VALUE), paging.most());
        return paging.of(found, Given::id, answer -> Shown.of(answer, base, dialogue));
    }

    @GetMapping("/api/v1/dialogues/{dialogueId}/answers/{answerId}")
    Shown show(@PathVariable long dialogueId, @PathVariable long answerId) {
        Dialogue dialogue = published.dialogue(dialogueId);
        return Shown.of(answers.find(dialogueId, answerId).orElseThrow(NotFound::new), address.of(""), dialogue);
    }
}
