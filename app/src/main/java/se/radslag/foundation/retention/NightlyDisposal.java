package se.radslag.foundation.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Removes every night what has had its time. */
@Component
class NightlyDisposal implements Chore {

    private static final LocalTime AT = LocalTime.of(3, 15);

    private final InformationPlan plan;
    private final DisposeRecords dispose;
    private final Clock clock;

    NightlyDisposal(InformationPlan plan, DisposeRecords dispose, Clock clock) {
        this.plan = plan;
        this.dispose = dispose;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention.disposal";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public Optional<LocalTime> at() {
        return Optional.of(AT);
    }

    @Override
    public void run() {
        Instant run = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Disposable kind : plan.kinds()) {
            int days = plan.days(kind);
            Instant before = plan.before(days);
            boolean more = true;
            while (more) {
                more = dispose.batch(kind, run, before, days);
            }
        }
    }
}
