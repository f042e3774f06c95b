package se.radslag.methods.budget.vote;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.organisation.EligibilityCheck;
import se.radslag.foundation.organisation.EligibilityCheck.Asker;
import se.radslag.foundation.web.DetailRequired.Detail;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;

/**
 * Where ballots of every channel are put. A person stands on the roll once, and has one ballot; who votes again replaces
 * it, but a ballot on paper never does: the staff cannot know which of the two the voter made last.
 */
@Component
public class BallotBox {

    private final VoteRepository votes;
    private final Participation participation;
    private final EligibilityCheck check;
    private final Audit audit;
    private final Clock clock;

    BallotBox(VoteRepository votes, Participation participation, EligibilityCheck check, Audit audit, Clock clock) {
        this.votes = votes;
        this.participation = participation;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody's wish to vote.
     *
     * @param actor who does it
     * @param voter whose ballot it is, and how sure we are of them
     * @param ballot as the paper of that round read it
     */
    public record Wish(Actor actor, Asker voter, long activityId, VoteChannel channel, Ballot ballot) {}

    /**
     * Puts the ballots in the box in the current transaction, which until it ends keeps their votes from closing.
     *
     * @return what became of each wish, in their order; of several by one person for one vote the last is stored
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Cast> put(List<Wish> wishes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        Map<Long, VoteRepository.Held> held =
                votes.hold(wishes.stream().map(Wish::activityId).collect(Collectors.toSet()), today);
        Map<Wish, Cast> answers = refusals(wishes, held);
        List<Wish> welcome =
                wishes.stream().filter(wish -> !answers.containsKey(wish)).toList();
        if (!welcome.isEmpty()) {
            store(welcome, held, today, answers);
        }
        return wishes.stream()
                .map(wish -> Objects.requireNonNull(answers.get(wish)))
                .toList();
    }

    private void store(
            List<Wish> wishes, Map<Long, VoteRepository.Held> held, LocalDate today, Map<Wish, Cast> answers) {
        var last = new LinkedHashMap<VoteRepository.Voter, Wish>();
        wishes.forEach(wish -> last.put(voter(wish), wish));
        List<VoteRepository.Line> lines = last.values().stream()
                .map(wish -> new VoteRepository.Line(
                        wish.activityId(),
                        Objects.requireNonNull(held.get(wish.activityId())).dialogueId(),
                        wish.voter().personId(),
                        wish.channel(),
                        today))
                .toList();
        Set<VoteRepository.Voter> entered = votes.enter(lines);
        List<VoteRepository.Line> again = lines.stream()
                .filter(line -> !entered.contains(line.voter()) && line.channel() != VoteChannel.PAPER)
                .toList();
        if (!again.isEmpty()) {
            votes.moveTo(again);
        }
        var pseudonyms = new HashMap<VoteRepository.Voter, byte[]>();
        var puts = new ArrayList<VoteRepository.Put>();
        last.forEach((voter, wish) -> {
            if (wish.channel() != VoteChannel.PAPER || entered.contains(voter)) {
                byte[] key = Objects.requireNonNull(
                        Objects.requireNonNull(held.get(wish.activityId())).key());
                byte[] pseudonym = pseudonym(key, voter.personId());
                pseudonyms.put(voter, pseudonym);
                puts.add(new VoteRepository.Put(
                        wish.activityId(), pseudonym, Receipt.fresh().text(), wish.ballot()));
            }
        });
        Map<String, String> receipts = puts.isEmpty() ? Map.of() : votes.replaceBallots(puts);
        var unanswered = new HashSet<>(entered);
        for (Wish wish : wishes) {
            byte[] pseudonym = pseudonyms.get(voter(wish));
            if (pseudonym == null) {
                answers.put(wish, new Cast.VotedAlready());
            } else {
                boolean first = unanswered.remove(voter(wish));
                answers.put(
                        wish,
                        new Cast.Stored(Objects.requireNonNull(receipts.get(VoteRepository.hex(pseudonym))), first));
                note(wish, first);
            }
        }
    }

    /** A ballot that is loaded and not cast. */
    record Loaded(long personId, VoteChannel channel, LocalDate day, Ballot ballot) {}

    /** Stores ballots of those who have none; returns how many. */
    int load(long activityId, List<Loaded> ballots) {
        VoteRepository.Held vote = votes.hold(Set.of(activityId), LocalDate.ofInstant(clock.instant(), Frame.ZONE))
                .get(activityId);
        if (vote == null || vote.key() == null) {
            throw new NotFound();
        }
        byte[] key = vote.key();
        Set<VoteRepository.Voter> entered = votes.enter(ballots.stream()
                .map(one -> new VoteRepository.Line(
                        activityId, vote.dialogueId(), one.personId(), one.channel(), one.day()))
                .toList());
        votes.replaceBallots(ballots.stream()
                .filter(one -> entered.contains(new VoteRepository.Voter(activityId, one.personId())))
                .map(one -> new VoteRepository.Put(
                        activityId,
                        pseudonym(key, one.personId()),
                        Receipt.fresh().text(),
                        one.ballot()))
                .toList());
        return entered.size();
    }

    private void note(Wish wish, boolean first) {
        try {
            wish.actor().does(() -> {
                audit.record(
                        first ? "budget.voted" : "budget.ballot-changed",
                        "activity/" + wish.activityId(),
                        Map.of("channel", wish.channel().name()));
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Wish, Cast> refusals(List<Wish> wishes, Map<Long, VoteRepository.Held> held) {
        var refusals = new IdentityHashMap<Wish, Cast>();
        wishes.stream().collect(Collectors.groupingBy(Wish::activityId)).forEach((activityId, asking) -> {
            VoteRepository.Held vote = held.get(activityId);
            Optional<Cast> refusal = refusal(vote);
            if (vote == null || refusal.isPresent()) {
                asking.forEach(wish -> refusals.put(wish, refusal.orElseGet(Cast.Missing::new)));
                return;
            }
            List<Asker> askers = asking.stream().map(Wish::voter).toList();
            Map<Asker, Eligibility.Verdict> verdicts = participation.of(askers, vote.eligibility());
            Map<Asker, Eligibility.Verdict> ages = vote.leastAge() == null ? Map.of() : ages(askers, vote.leastAge());
            for (Wish wish : asking) {
                Eligibility.Verdict verdict = verdicts.get(wish.voter());
                refusal(
                                verdict instanceof Eligibility.Verdict.Eligible
                                        ? ages.getOrDefault(wish.voter(), verdict)
                                        : verdict)
                        .ifPresent(cast -> refusals.put(wish, cast));
            }
        });
        return refusals;
    }

    /** Whether the people are as old as the round wants them, by the year of their birth. */
    Map<Asker, Eligibility.Verdict> ages(List<Asker> askers, int least) {
        return check.of(askers, new Eligibility(Eligibility.Who.ANYONE, null, least, null, null, null));
    }

    private static Optional<Cast> refusal(Eligibility.@Nullable Verdict verdict) {
        return switch (verdict) {
            case Eligibility.Verdict.Eligible() -> Optional.empty();
            case Eligibility.Verdict.NotEligible(String reasonKey, Object[] arguments) ->
                Optional.of(new Cast.NotNow(reasonKey, arguments));
            case Eligibility.Verdict.Untold(Detail detail) -> Optional.of(new Cast.Untold(detail));
            case null -> Optional.of(new Cast.Missing());
        };
    }

    private static Optional<Cast> refusal(VoteRepository.@Nullable Held vote) {
        if (vote == null || vote.state() == Activity.State.DRAFT) {
            return Optional.of(new Cast.Missing());
        }
        if (vote.state() != Activity.State.OPEN) {
            return Optional.of(
                    new Cast.NotNow("participation." + vote.state().name().toLowerCase(Locale.ROOT)));
        }
        return vote.key() == null ? Optional.of(new Cast.NotNow("vote.not-open")) : Optional.empty();
    }

    private static VoteRepository.Voter voter(Wish wish) {
        return new VoteRepository.Voter(wish.activityId(), wish.voter().personId());
    }

    /** A voter's own ballot, and the receipt by which it is found after the close. */
    public record Own(String receipt, Ballot ballot) {}

    /** The ballot that the person has in the box; empty if there is none, and once the vote has closed. */
    public Optional<Own> find(long activityId, long personId) {
        return votes.findKey(activityId)
                .flatMap(key -> votes.find(activityId, pseudonym(key, personId)))
                .map(own -> new Own(own.receipt(), own.ballot()));
    }

    /** Whether the vote has been opened and not closed. */
    public boolean isOpen(long activityId) {
        return votes.findKey(activityId).isPresent();
    }

    /**
     * Keeps the vote from closing until the current transaction ends; to be called before the transaction holds anything
     * that the close needs.
     *
     * @return whether it is open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keepOpen(long activityId) {
        VoteRepository.Held vote = votes.hold(Set.of(activityId), LocalDate.ofInstant(clock.instant(), Frame.ZONE))
                .get(activityId);
        return vote != null && vote.state() == Activity.State.OPEN && vote.key() != null;
    }

    private static byte[] pseudonym(byte[] key, long personId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(personId).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
