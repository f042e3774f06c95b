package se.radslag.dialogue.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.web.Frame;

/** Takes one answer from each who took part; what was answered is stored without them. */
@UseCase
class GiveEvaluation {

    private final SurveyRepository surveys;
    private final ResponseRepository responses;
    private final Clock clock;

    GiveEvaluation(SurveyRepository surveys, ResponseRepository responses, Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.clock = clock;
    }

    /** What came of it. */
    enum Outcome {
        GIVEN,
        ANSWERED_BEFORE,
        /** It is not open to answers. */
        CLOSED,
        /** The person did not take part. */
        NOT_INVITED
    }

    /** What would come of an answer of the person now. */
    Outcome tried(long dialogueId, long personId) {
        boolean open = surveys.find(dialogueId, LocalDate.ofInstant(clock.instant(), Frame.ZONE))
                .filter(Survey::isOpen)
                .isPresent();
        if (!open) {
            return Outcome.CLOSED;
        } else if (!surveys.isParticipant(dialogueId, personId)) {
            return Outcome.NOT_INVITED;
        }
        return surveys.hasAnswered(dialogueId, personId) ? Outcome.ANSWERED_BEFORE : Outcome.GIVEN;
    }

    /**
     * Takes the answer. The audit log does not tell of it: what it would tell is who answered at what moment, and so,
     * beside what was stored at that moment, who answered what.
     */
    Outcome of(long dialogueId, long personId, Response response) {
        Outcome outcome = tried(dialogueId, personId);
        if (outcome == Outcome.GIVEN && !surveys.note(dialogueId, personId)) {
            outcome = Outcome.ANSWERED_BEFORE;
        }
        if (outcome == Outcome.GIVEN) {
            responses.add(dialogueId, response);
        }
        return outcome;
    }
}
