package se.radslag.foundation.database;

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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits many people's wishes in one transaction. A commit waits for the disk, and hundreds of wishes can share one
 * wait: while one group is being committed, the next gathers. Every caller waits until its own wish is durably stored,
 * and is told what became of just that one.
 *
 * <p>There is one writer on each server. A group that fails is done again one by one, so that a wish that cannot be
 * stored spoils no other. A bean extends it and says how a group is stored.
 *
 * @param <W> a wish
 * @param <A> what its caller is told
 */
public abstract class GroupCommit<W, A> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST = 256;
    private static final Duration LOOK_UP = Duration.ofMillis(200);

    private final String name;
    private final TransactionTemplate transaction;
    private final int tries;
    private final LinkedBlockingQueue<Waiting<W, A>> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread writer;

    /** @param name of the writer's thread */
    protected GroupCommit(String name, TransactionTemplate transaction) {
        this(name, transaction, 1);
    }

    /**
     * @param name of the writer's thread
     * @param tries how often one wish alone is tried, from 1; more where a fault may be chance
     */
    protected GroupCommit(String name, TransactionTemplate transaction, int tries) {
        this.name = name;
        this.transaction = transaction;
        this.tries = tries;
    }

    private record Waiting<W, A>(long organisation, W wish, CompletableFuture<A> answer) {}

    /**
     * Stores the wishes of the organisation at hand, in the transaction at hand.
     *
     * @return what became of each, in the order of the wishes
     */
    protected abstract List<A> store(List<W> wishes);

    /** Stores the wish as the organisation at hand, and returns what became of it when that is durable. */
    protected A commit(W wish) {
        var waiting = new Waiting<W, A>(Tenancy.organisation(), wish, new CompletableFuture<>());
        queue.add(waiting);
        if (writer == null) {
            drain();
        }
        return waiting.answer().join();
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name(name).unstarted(this::write);
        writer = thread;
        thread.start();
    }

    /**
     * Lets the group at hand be committed, and stores what still waits. The thread is not interrupted: that would break
     * its connection.
     */
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
        var group = new ArrayList<Waiting<W, A>>();
        try {
            while (writer == Thread.currentThread()) {
                Waiting<W, A> first = queue.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    queue.drainTo(group, MOST - 1);
                    commitAll(group);
                    group.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain() {
        var group = new ArrayList<Waiting<W, A>>();
        while (queue.drainTo(group, MOST) > 0) {
            commitAll(group);
            group.clear();
        }
    }

    private void commitAll(List<Waiting<W, A>> group) {
        group.stream()
                .collect(Collectors.groupingBy(Waiting::organisation))
                .forEach((organisation, wishes) -> Tenancy.run(organisation, () -> commitOrSingly(wishes, tries)));
    }

    private void commitOrSingly(List<Waiting<W, A>> group, int triesLeft) {
        List<W> wishes = group.stream().map(Waiting::wish).toList();
        try {
            List<A> answers = Objects.requireNonNull(transaction.execute(status -> store(wishes)));
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException fault) {
            if (group.size() > 1) {
                LOG.warn("A group of {} for {} failed and is done one by one", group.size(), name, fault);
                group.forEach(one -> commitOrSingly(List.of(one), triesLeft));
            } else if (triesLeft > 1) {
                LOG.warn("{} tries again what failed", name, fault);
                commitOrSingly(group, triesLeft - 1);
            } else {
                group.getFirst().answer().completeExceptionally(fault);
            }
        }
    }
}
