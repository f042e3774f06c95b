package se.radslag.dialogue.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;
import se.radslag.foundation.web.Frame;

/** Removes who could answer and who did, when an evaluation has closed. */
@Component
class ForgetAnswerers implements Chore {

    private final SurveyRepository surveys;
    private final Clock clock;

    ForgetAnswerers(SurveyRepository surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evaluation.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        surveys.forget(LocalDate.ofInstant(clock.instant(), Frame.ZONE));
    }
}
