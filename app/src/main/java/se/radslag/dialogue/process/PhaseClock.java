package se.radslag.dialogue.process;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;
import se.radslag.foundation.web.Frame;

/** Opens and closes phases by the calendar. */
@Component
public class PhaseClock implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(PhaseClock.class);

    private final RunRepository run;
    /** Fetched when needed: it publishes events, whose background work runs this chore. */
    private final ObjectProvider<TurnPhase> turn;

    private final Clock clock;

    PhaseClock(RunRepository run, ObjectProvider<TurnPhase> turn, Clock clock) {
        this.run = run;
        this.turn = turn;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "phase-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        each(run.listToOpen(today), turn.getObject()::open);
        each(run.listToClose(today), turn.getObject()::close);
    }

    private static void each(List<RunRepository.Turn> turns, Consumer<RunRepository.Turn> act) {
        for (RunRepository.Turn turn : turns) {
            try {
                act.accept(turn);
            } catch (RuntimeException e) {
                LOG.error("Phase {} could not be told of its turn; it is tried again", turn.phaseId(), e);
            }
        }
    }
}
