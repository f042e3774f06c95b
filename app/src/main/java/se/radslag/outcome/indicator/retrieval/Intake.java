package se.radslag.outcome.indicator.retrieval;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Source;

/** Begins retrievals: one at a time in the whole installation, whatever its servers and commands. */
@Component
public class Intake {

    /** A retrieval that broke off longer ago than this begins anew. */
    private static final Duration RESUMABLE = Duration.ofDays(7);

    private final RunRepository runs;
    private final StageRepository staged;
    private final PutInPlace place;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(RunRepository runs, StageRepository staged, PutInPlace place, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.staged = staged;
        this.place = place;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins a retrieval, or goes on with the latest if that was of the same kind and broke off; empty while another is
     * going on.
     *
     * @param origin the folder or the address that figures come from
     * @param changedSince where only what was changed since is asked for, or null
     * @param resume whether to go on with one that broke off
     */
    public Optional<Ongoing> begin(
            Source source, Retrieval.Way way, String origin, @Nullable LocalDate changedSince, boolean resume) {
        return runs.takeLease().map(lease -> {
            try {
                RunRepository.Run run = transaction.execute(status -> {
                    runs.becomeImport();
                    runs.failAbandoned(clock.instant());
                    Optional<RunRepository.Run> broken = resume
                            ? runs.findBroken(
                                    source,
                                    way,
                                    origin,
                                    changedSince,
                                    clock.instant().minus(RESUMABLE))
                            : Optional.empty();
                    broken.ifPresent(found -> runs.resume(found.id()));
                    return broken.orElseGet(() -> begun(source, way, origin, changedSince));
                });
                return new Ongoing(run, source, lease, runs, staged, place, transaction, clock);
            } catch (RuntimeException e) {
                lease.close();
                throw e;
            }
        });
    }

    private RunRepository.Run begun(Source source, Retrieval.Way way, String origin, @Nullable LocalDate changedSince) {
        staged.clear();
        LocalDate today = LocalDate.now(clock);
        long id = runs.add(source, way, origin, changedSince, clock.instant(), today);
        return new RunRepository.Run(id, today, List.of());
    }
}
