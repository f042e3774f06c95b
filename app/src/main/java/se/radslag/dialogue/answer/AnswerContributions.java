package se.radslag.dialogue.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.radslag.dialogue.ContributionsAnswered;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.SubmissionRepository;

/** Answers contributions of a dialogue, one or thousands with the same text, in a handful of statements. */
@UseCase
public class AnswerContributions {

    private final AnswerRepository answers;
    private final FullyAnswered fullyAnswered;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    AnswerContributions(
            AnswerRepository answers,
            FullyAnswered fullyAnswered,
            SubmissionRepository submissions,
            Audit audit,
            Events events,
            Clock clock) {
        this.answers = answers;
        this.fullyAnswered = fullyAnswered;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** @param count how many contributions were answered */
        record Done(long answerId, int count) implements Result {}

        /** The form had been received before; it led to {@code location}. */
        record Repeated(String location) implements Result {}

        /** Nothing was answered: some have got an answer since or no longer stand, or nothing matches any more. */
        record Refused() implements Result {}
    }

    /**
     * Answers the contributions as the current actor. The text must have passed its check.
     *
     * @throws NotFound if a ticked contribution is not of the dialogue
     */
    public Result answer(long dialogueId, Selection selection, AnswerText text, UUID once) {
        answers.lock(dialogueId);
        Optional<String> earlier = submissions.claim(once);
        if (earlier.isPresent()) {
            return new Result.Repeated(earlier.get());
        }
        if (selection instanceof Selection.Ticked ticked && !areFree(dialogueId, ticked)) {
            return refused();
        }
        long answerId = answers.add(
                dialogueId,
                text.title(),
                text.chosen().orElseThrow(),
                text.reason(),
                Actor.current().orElse(null),
                clock.instant());
        int count =
                switch (selection) {
                    case Selection.Ticked ticked -> answers.answer(answerId, dialogueId, ticked);
                    case Selection.Matching matching -> answers.answer(answerId, dialogueId, matching);
                };
        if (count == 0) {
            return refused();
        }
        submissions.settle(once, "/arbete/svar/" + dialogueId);
        audit.record("answer.given", "answer/" + answerId, Map.of("dialogue", dialogueId, "contributions", count));
        events.publish(new ContributionsAnswered(dialogueId, answerId));
        fullyAnswered.check(dialogueId);
        return new Result.Done(answerId, count);
    }

    private boolean areFree(long dialogueId, Selection.Ticked ticked) {
        List<Item> items = answers.list(dialogueId, ticked.contributionIds());
        if (items.size() < ticked.contributionIds().size()) {
            throw new NotFound();
        }
        return items.stream().allMatch(Item::isFree);
    }

    /** Takes back all that was written, so that the same form can be sent again. */
    private static Result refused() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Result.Refused();
    }
}
