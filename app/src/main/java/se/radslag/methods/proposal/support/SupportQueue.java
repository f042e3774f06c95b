package se.radslag.methods.proposal.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.database.GroupCommit;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.organisation.EligibilityCheck.Asker;
import se.radslag.foundation.web.DetailRequired.Detail;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Visitor;

/**
 * Commits supports in groups. Between servers the count of a proposal is held by whoever writes it.
 */
@Component
class SupportQueue extends GroupCommit<SupportQueue.Wish, Support> {

    private final SupportRepository repository;
    private final Participation participation;
    private final Audit audit;
    private final Clock clock;

    SupportQueue(
            SupportRepository repository,
            Participation participation,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        super("support-writer", transaction);
        this.repository = repository;
        this.participation = participation;
        this.audit = audit;
        this.clock = clock;
    }

    record Wish(Actor actor, Asker asker, SupportRepository.Pair pair) {}

    /**
     * Stores the visitor's support of the proposal and returns when it is durable. Whether the phase is open and the
     * visitor may take part is judged by the transaction that stores it.
     *
     * @throws se.radslag.foundation.web.SignInRequired if nobody has signed in
     */
    Support give(Visitor visitor, long proposalId) {
        var asker = new Asker(visitor.known().id(), visitor.assurance());
        return commit(new Wish(Actor.here(), asker, new SupportRepository.Pair(proposalId, asker.personId())));
    }

    @Override
    protected List<Support> store(List<Wish> wishes) {
        Set<Long> proposals =
                wishes.stream().map(wish -> wish.pair().proposalId()).collect(Collectors.toSet());
        Map<Long, SupportRepository.Held> held =
                repository.hold(proposals, LocalDate.ofInstant(clock.instant(), Frame.ZONE));
        Map<Wish, Support> refusals = refusals(wishes, held);
        Set<SupportRepository.Pair> added = repository.add(wishes.stream()
                .filter(wish -> !refusals.containsKey(wish))
                .map(Wish::pair)
                .distinct()
                .toList());
        var unanswered = new HashSet<>(added);
        var counts = new HashMap<Long, Integer>();
        added.forEach(pair -> counts.merge(pair.proposalId(), 1, Integer::sum));
        return wishes.stream()
                .map(wish -> refusals.containsKey(wish)
                        ? refusals.get(wish)
                        : answer(
                                wish,
                                Objects.requireNonNull(held.get(wish.pair().proposalId())),
                                unanswered,
                                counts))
                .toList();
    }

    private Support answer(
            Wish wish,
            SupportRepository.Held proposal,
            Set<SupportRepository.Pair> unanswered,
            Map<Long, Integer> added) {
        int count = proposal.count() + added.getOrDefault(proposal.proposalId(), 0);
        if (!unanswered.remove(wish.pair())) {
            return new Support.Already(count);
        }
        note(wish);
        return new Support.Given(count);
    }

    private void note(Wish wish) {
        try {
            wish.actor().does(() -> {
                audit.record("proposal.supported", "proposal/" + wish.pair().proposalId());
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Wish, Support> refusals(List<Wish> wishes, Map<Long, SupportRepository.Held> held) {
        var refusals = new HashMap<Wish, Support>();
        var byEligibility = new HashMap<String, List<Wish>>();
        for (Wish wish : wishes) {
            SupportRepository.Held proposal = held.get(wish.pair().proposalId());
            Support refusal = refusal(proposal);
            if (proposal == null || refusal != null) {
                refusals.put(wish, refusal == null ? new Support.Missing() : refusal);
            } else {
                byEligibility
                        .computeIfAbsent(proposal.eligibility(), same -> new ArrayList<>())
                        .add(wish);
            }
        }
        byEligibility.forEach((eligibility, asking) -> {
            Map<Asker, Eligibility.Verdict> verdicts =
                    participation.of(asking.stream().map(Wish::asker).toList(), eligibility);
            for (Wish wish : asking) {
                switch (verdicts.get(wish.asker())) {
                    case Eligibility.Verdict.Eligible() -> {}
                    case Eligibility.Verdict.NotEligible(String reasonKey, Object[] arguments) ->
                        refusals.put(wish, new Support.NotNow(reasonKey, arguments));
                    case Eligibility.Verdict.Untold(Detail detail) -> refusals.put(wish, new Support.Untold(detail));
                    case null -> refusals.put(wish, new Support.Missing());
                }
            }
        });
        return refusals;
    }

    private static @Nullable Support refusal(SupportRepository.@Nullable Held proposal) {
        if (proposal == null || proposal.standing().equals("HIDDEN") || proposal.state() == Activity.State.DRAFT) {
            return new Support.Missing();
        }
        if (!proposal.standing().equals("STANDING")) {
            return new Support.NotNow("proposal.support.not-standing");
        }
        return proposal.state() == Activity.State.OPEN
                ? null
                : new Support.NotNow("participation." + proposal.state().name().toLowerCase(Locale.ROOT));
    }
}
