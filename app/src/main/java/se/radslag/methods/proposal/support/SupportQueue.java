package se.radslag.methods.proposal.support;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Frame;

/**
 * Commits supports in groups. A commit waits for the disk, and hundreds of supports can share one wait: while one group
 * is being committed, the next gathers. Every caller waits until its own support is durably stored, and is told what
 * became of just that one.
 *
 * <p>There is one writer on each server; between servers the count of a proposal is held by whoever writes it. A group
 * that fails is done again one by one, so that a support that cannot be stored spoils no other.
 */
@Component
class SupportQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SupportQueue.class);
    private static final int MOST = 256;
    private static final Duration LOOK_UP = Duration.ofMillis(200);

    private final SupportRepository repository;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private final LinkedBlockingQueue<Wish> waiting = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread writer;

    SupportQueue(SupportRepository repository, TransactionTemplate transaction, Audit audit, Clock clock) {
        this.repository = repository;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    private record Wish(
            long organisation, Optional<Long> actor, SupportRepository.Pair pair, CompletableFuture<Support> answer) {}

    /** Stores the person's support of the proposal and returns when it is durable. */
    Support give(long proposalId, long personId) {
        var wish = new Wish(
                Tenancy.organisation(),
                Actor.current(),
                new SupportRepository.Pair(proposalId, personId),
                new CompletableFuture<>());
        waiting.add(wish);
        if (writer == null) {
            drain();
        }
        return wish.answer().join();
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("support-writer").unstarted(this::write);
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
        var group = new ArrayList<Wish>();
        try {
            while (writer == Thread.currentThread()) {
                Wish first = waiting.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
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
        var group = new ArrayList<Wish>();
        while (waiting.drainTo(group, MOST) > 0) {
            commit(group);
            group.clear();
        }
    }

    private void commit(List<Wish> group) {
        group.stream()
                .collect(Collectors.groupingBy(Wish::organisation))
                .forEach((organisation, wishes) -> Tenancy.run(organisation, () -> commitOrSingly(wishes)));
    }

    private void commitOrSingly(List<Wish> wishes) {
        try {
            List<Support> answers = Objects.requireNonNull(transaction.execute(status -> store(wishes)));
            for (int i = 0; i < wishes.size(); i++) {
                wishes.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException fault) {
            if (wishes.size() == 1) {
                wishes.getFirst().answer().completeExceptionally(fault);
            } else {
                LOG.warn("A group of {} supports failed and is done one by one", wishes.size(), fault);
                wishes.forEach(wish -> commitOrSingly(List.of(wish)));
            }
        }
    }

    private List<Support> store(List<Wish> wishes) {
        Set<Long> proposals =
                wishes.stream().map(wish -> wish.pair().proposalId()).collect(Collectors.toSet());
        Map<Long, SupportRepository.Held> held =
                repository.hold(proposals, LocalDate.ofInstant(clock.instant(), Frame.ZONE));
        Set<SupportRepository.Pair> added = repository.add(wishes.stream()
                .map(Wish::pair)
                .filter(pair -> refusal(held.get(pair.proposalId())) == null)
                .distinct()
                .toList());
        var unanswered = new HashSet<>(added);
        var counts = new HashMap<Long, Integer>();
        added.forEach(pair -> counts.merge(pair.proposalId(), 1, Integer::sum));
        return wishes.stream()
                .map(wish -> answer(wish, held.get(wish.pair().proposalId()), unanswered, counts))
                .toList();
    }

    private Support answer(
            Wish wish,
            SupportRepository.@Nullable Held proposal,
            Set<SupportRepository.Pair> unanswered,
            Map<Long, Integer> added) {
        Support refusal = refusal(proposal);
        if (refusal != null || proposal == null) {
            return refusal == null ? new Support.Missing() : refusal;
        }
        int count = proposal.count() + added.getOrDefault(proposal.proposalId(), 0);
        if (!unanswered.remove(wish.pair())) {
            return new Support.Already(count);
        }
        note(wish);
        return new Support.Given(count);
    }

    private void note(Wish wish) {
        try {
            Actor.as(wish.actor(), () -> {
                audit.record("proposal.supported", "proposal/" + wish.pair().proposalId());
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Support refusal(SupportRepository.@Nullable Held proposal) {
        if (proposal == null || proposal.standing().equals("HIDDEN")) {
            return new Support.Missing();
        }
        if (!proposal.standing().equals("STANDING")) {
            return new Support.NotNow("proposal.support.not-standing");
        }
        return proposal.open() ? null : new Support.NotNow("participation.closed");
    }
}
