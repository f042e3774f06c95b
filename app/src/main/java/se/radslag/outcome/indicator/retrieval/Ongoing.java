package se.radslag.outcome.indicator.retrieval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.outcome.indicator.Source;

/** A retrieval that is going on. Until {@link #store}, nobody sees anything of it but that it is there. */
public final class Ongoing implements AutoCloseable {

    private final long id;
    private final Source source;
    private final RunRepository.Lease lease;
    private final RunRepository runs;
    private final StageRepository staged;
    private final PutInPlace place;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> steps;
    private LocalDate retrieved;
    private List<String> places;

    Ongoing(
            RunRepository.Run run,
            Source source,
            RunRepository.Lease lease,
            RunRepository runs,
            StageRepository staged,
            PutInPlace place,
            TransactionTemplate transaction,
            Clock clock) {
        this.id = run.id();
        this.source = source;
        this.lease = lease;
        this.runs = runs;
        this.staged = staged;
        this.place = place;
        this.transaction = transaction;
        this.clock = clock;
        this.steps = runs.steps(run.id());
        this.retrieved = run.retrieved();
        this.places = run.places();
    }

    public long id() {
        return id;
    }

    /** The day on which the source says what is retrieved; for one that broke off and goes on, the day on which it began. */
    public LocalDate retrieved() {
        return retrieved;
    }

    /**
     * Says of whom figures will come. One that goes on after a break keeps to those of whom it began.
     *
     * @param on the day on which the source said so
     */
    public void describe(LocalDate on, List<Metadata.Place> municipalities) {
        if (places.isEmpty()) {
            retrieved = on;
            places = municipalities.stream().map(Metadata.Place::id).toList();
            write(() -> runs.describe(id, retrieved, places));
        }
    }

    /** Whether a step was done before a break. */
    public boolean has(String step) {
        return steps.contains(step);
    }

    /**
     * Tells that a value is left out.
     *
     * @param subject whose value
     * @param reason message key
     */
    public void refuse(String subject, String reason) {
        write(() -> {
            runs.addRefused(id, 1);
            runs.addRefusals(id, List.of(new Refusal(subject, reason)));
        });
    }

    /** Takes in what a step brings, and notes that it is done, both or neither. */
    public void take(String step, Consumer<Stage> bringing) {
        write(() -> {
            var refusals = new Refusals();
            var stage = new Stage(places, refusals, sections -> staged.add(id, step, sections));
            bringing.accept(stage);
            stage.flush();
            runs.addStep(id, step, stage.read());
            runs.addRefused(id, refusals.count());
            runs.addRefusals(id, refusals.told());
        });
        steps.add(step);
    }

    /** As {@link #take}, for what a step brings of units. */
    public void takeUnits(String step, List<UnitFigure> figures) {
        write(() -> {
            place.stageUnits(id, step, figures);
            runs.addStep(id, step, figures.size());
        });
        steps.add(step);
    }

    /** Forgets what was brought by steps that are not among these, from a plan that has changed since a break. */
    public void keepOnly(Collection<String> planned) {
        write(() -> staged.keepOnly(id, planned));
        steps.retainAll(planned);
    }

    /** Puts everything in its place, for all to see at once, and ends the retrieval. */
    public void store(Metadata metadata, Progress progress) {
        store(metadata, List.of(), List.of(), progress);
    }

    /**
     * As {@link #store(Metadata, Progress)}, with units.
     *
     * @param asked ids of the municipalities whose units were asked for; what they no longer have is marked as vanished
     */
    public void store(Metadata metadata, List<String> asked, List<NamedUnit> units, Progress progress) {
        write(() -> place.all(id, source, retrieved, places, metadata, asked, units, progress));
    }

    /** Ends it without anything having changed; what has been fetched is kept for another try. */
    public void fail(Unusable reason) {
        write(() -> runs.fail(id, reason.key(), reason.arguments(), clock.instant()));
    }

    /** As {@link #fail(Unusable)}, for what nobody expected. */
    public void fail(RuntimeException fault) {
        fail(fault instanceof Unusable known ? known : new Unusable("retrieval.problem.fault", fault.toString()));
    }

    private void write(Runnable work) {
        transaction.executeWithoutResult(status -> {
            runs.becomeImport();
            work.run();
        });
    }

    @Override
    public void close() {
        lease.close();
    }
}
