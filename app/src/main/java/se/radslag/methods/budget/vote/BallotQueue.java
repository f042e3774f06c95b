package se.radslag.methods.budget.vote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.database.Tenancy;

/**
 * Commits ballots in groups, as {@code docs/decisions/0007-group-commit.md} says: while one group waits for the disk, the
 * next gathers. Every voter waits until their own ballot is durably stored, and is told what became of just that one.
 *
 * <p>A group that fails is done again one by one, so that a ballot that cannot be stored spoils no other; and each once
 * more, because it may have drawn a receipt that another has.
 */
@Component
public class BallotQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BallotQueue.class);
    private static final int MOST = 256;
    private static final int TRIES = 3;
    private static final Duration LOOK_UP = Duration.ofMillis(200);

    private final BallotBox box;
    private final TransactionTemplate transaction;
    private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread writer;

    BallotQueue(BallotBox box, TransactionTemplate transaction) {
        this.box = box;
        this.transaction = transaction;
    }

    private record Waiting(long organisation, BallotBox.Wish wish, CompletableFuture<Cast> answer) {}

    /** Puts the ballot in the box and returns when it is durable, or refused. */
    public Cast cast(BallotBox.Wish wish) {
        var one = new Waiting(Tenancy.organisation(), wish, new CompletableFuture<>());
        waiting.add(one);
        if (writer == null) {
            drain();
        }
        return one.answer().join();
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("ballot-writer").unstarted(this::write);
        writer = thread;
        thread.start();
    }

    /** Lets the group at hand be committed, and stores what still waits. */
    @Override
    public void stop() {
        Thread running = writer;
        writer = null;
        try {
            if (running != null) {
                running.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drain();
    }

    @Override
    public boolean isRunning() {
        return writer != null;
    }

    private void write() {
        var group = new ArrayList<Waiting>();
        try {
            while (writer == Thread.currentThread()) {
                Waiting first = waiting.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    waiting.drainTo(group, MOST - 1);
                    commit(group);
                    group.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain() {
        var group = new ArrayList<Waiting>();
        while (waiting.drainTo(group, MOST) > 0) {
            commit(group);
            group.clear();
        }
    }

    private void commit(List<Waiting> group) {
        group.stream()
                .collect(Collectors.groupingBy(Waiting::organisation))
                .forEach((organisation, ones) -> Tenancy.run(organisation, () -> commitOrSingly(ones, TRIES)));
    }

    private void commitOrSingly(List<Waiting> group, int tries) {
        try {
            List<Cast> answers = Objects.requireNonNull(transaction.execute(
                    status -> box.put(group.stream().map(Waiting::wish).toList())));
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException fault) {
            if (tries == 0) {
                group.forEach(one -> one.answer().completeExceptionally(fault));
            } else {
                LOG.warn("A group of {} ballots failed and is done one by one", group.size(), fault);
                group.forEach(one -> commitOrSingly(List.of(one), tries - 1));
            }
        }
    }
}
