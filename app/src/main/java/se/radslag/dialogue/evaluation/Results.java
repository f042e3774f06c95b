package se.radslag.dialogue.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Frame;

/** Reads evaluations: how they stand, and once they have closed their results. */
@Component
class Results {

    private final SurveyRepository surveys;
    private final ResponseRepository responses;
    private final Clock clock;

    Results(SurveyRepository surveys, ResponseRepository responses, Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.clock = clock;
    }

    /** The evaluation of the dialogue, or empty where it has not been opened. */
    Optional<Survey> survey(Dialogue dialogue) {
        return surveys.find(dialogue.id(), LocalDate.ofInstant(clock.instant(), Frame.ZONE));
    }

    /** The result, or empty while there is none or answers still come in. */
    Optional<Result> find(Dialogue dialogue) {
        return survey(dialogue)
                .filter(survey -> !survey.isOpen())
                .map(survey -> Result.of(responses.count(dialogue.id()), responses.listTallies(dialogue.id())));
    }
}
