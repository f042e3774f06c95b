package se.radslag.dialogue.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.DialogueAnswered;
import se.radslag.foundation.events.Chore;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Frame;

/** Notices, once for each dialogue, that nobody can say more and everything that stands has its answer. */
@Component
class FullyAnswered implements Chore {

    private final AnswerRepository answers;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    FullyAnswered(AnswerRepository answers, Audit audit, Events events, Clock clock) {
        this.answers = answers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Looks at one dialogue, in the current transaction. */
    void check(long dialogueId) {
        note(dialogueId);
    }

    @Override
    public String name() {
        return "answer.fully-answered";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    /** Looks at all: the last phase may have ended after the last answer. */
    @Override
    public void run() {
        note(null);
    }

    private void note(@Nullable Long dialogueId) {
        List<Long> noted = answers.noteFullyAnswered(
                dialogueId, LocalDate.ofInstant(clock.instant(), Frame.ZONE), clock.instant());
        for (long dialogue : noted) {
            audit.record("answer.all-given", "dialogue/" + dialogue);
            events.publish(new DialogueAnswered(dialogue));
        }
    }
}
