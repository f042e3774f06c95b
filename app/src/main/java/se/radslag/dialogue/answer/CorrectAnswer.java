package se.radslag.dialogue.answer;

import java.time.Clock;
import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;

/** Corrects an answer; what it said before is kept, and those it was for are told. */
@UseCase
public class CorrectAnswer {

    private final AnswerRepository answers;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    CorrectAnswer(AnswerRepository answers, Audit audit, Events events, Clock clock) {
        this.answers = answers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Result {
        record Corrected() implements Result {}

        /** The text is the same as before: nothing was done. */
        record Unchanged() implements Result {}

        /** Somebody else corrected it in the meantime: nothing was done. */
        record Stale() implements Result {}
    }

    /**
     * Corrects the answer as the current actor. The text must have passed its check.
     *
     * @param read the answer as it was when the correction was begun
     */
    Result correct(Given read, int version, AnswerText text) {
        if (read.version() != version) {
            return new Result.Stale();
        }
        if (AnswerText.of(read.outcome(), read.title(), read.reason()).equals(text)) {
            return new Result.Unchanged();
        }
        boolean corrected = answers.correct(
                read.id(),
                version,
                text.title(),
                text.chosen().orElseThrow(),
                text.reason(),
                Actor.current().orElse(null),
                clock.instant());
        if (!corrected) {
            return new Result.Stale();
        }
        audit.record(
                "answer.corrected",
                "answer/" + read.id(),
                Map.of("dialogue", read.dialogueId(), "version", version + 1));
        events.publish(new AnswerCorrected(read.dialogueId(), read.id(), version + 1));
        return new Result.Corrected();
    }
}
