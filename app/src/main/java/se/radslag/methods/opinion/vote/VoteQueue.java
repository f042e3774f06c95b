package se.radslag.methods.opinion.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.database.GroupCommit;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.organisation.EligibilityCheck.Asker;
import se.radslag.foundation.web.DetailRequired.Detail;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.opinion.conversation.Conversation.Voices;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.vote.VoteRepository.Browser;
import se.radslag.methods.opinion.vote.VoteRepository.Cast;
import se.radslag.methods.opinion.vote.VoteRepository.Held;
import se.radslag.methods.opinion.vote.VoteRepository.Person;

/** Commits votes in groups. Whether the phase is open and the voice may vote is judged by the transaction that stores it. */
@Component
class VoteQueue extends GroupCommit<VoteQueue.Wish, Voted> {

    private final VoteRepository repository;
    private final Participation participation;
    private final Clock clock;

    VoteQueue(VoteRepository repository, Participation participation, TransactionTemplate transaction, Clock clock) {
        super("vote-writer", transaction);
        this.repository = repository;
        this.participation = participation;
        this.clock = clock;
    }

    record Wish(Voice voice, long statementId, Stance stance) {}

    /** Stores the vote and returns when it is durable. */
    Voted cast(Voice voice, long statementId, Stance stance) {
        return commit(new Wish(voice, statementId, stance));
    }

    @Override
    protected List<Voted> store(List<Wish> wishes) {
        Map<Long, Held> held = repository.hold(
                wishes.stream().map(Wish::statementId).collect(Collectors.toSet()),
                LocalDate.ofInstant(clock.instant(), Frame.ZONE));
        var answers = new @Nullable Voted[wishes.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = refusal(wishes.get(i).voice(), held.get(wishes.get(i).statementId()));
        }
        refuseIneligible(wishes, held, answers);
        storeOthers(wishes, held, answers);
        return Arrays.stream(answers).map(Objects::requireNonNull).toList();
    }

    private static @Nullable Voted refusal(Voice voice, @Nullable Held statement) {
        if (statement == null
                || statement.state() == Activity.State.DRAFT
                || statement.standing() == Statement.Standing.HIDDEN
                || statement.standing() == Statement.Standing.WAITING) {
            return new Voted.Missing();
        }
        if (statement.state() != Activity.State.OPEN) {
            return new Voted.NotNow("participation." + statement.state().name().toLowerCase(Locale.ROOT));
        }
        if (statement.standing() != Statement.Standing.SHOWN) {
            return new Voted.NotNow("opinion.vote.not-shown");
        }
        return voice instanceof Voice.Guest && statement.voices() == Voices.VERIFIED ? new Voted.SignIn() : null;
    }

    private void refuseIneligible(List<Wish> wishes, Map<Long, Held> held, @Nullable Voted[] answers) {
        var byEligibility = new HashMap<String, Map<Asker, List<Integer>>>();
        for (int i = 0; i < answers.length; i++) {
            Held statement = held.get(wishes.get(i).statementId());
            if (answers[i] == null
                    && statement != null
                    && wishes.get(i).voice() instanceof Voice.Known(long person, var assurance)) {
                byEligibility
                        .computeIfAbsent(statement.eligibility(), same -> new HashMap<>())
                        .computeIfAbsent(new Asker(person, assurance), same -> new ArrayList<>())
                        .add(i);
            }
        }
        byEligibility.forEach((eligibility, asking) -> {
            Map<Asker, Eligibility.Verdict> verdicts = participation.of(asking.keySet(), eligibility);
            asking.forEach((asker, places) -> {
                Voted refusal = refusal(verdicts.get(asker));
                places.forEach(place -> answers[place] = refusal);
            });
        });
    }

    private static @Nullable Voted refusal(Eligibility.@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> new Voted.Missing();
            case Eligibility.Verdict.Eligible() -> null;
            case Eligibility.Verdict.NotEligible(String reasonKey, Object[] arguments) ->
                new Voted.NotNow(reasonKey, arguments);
            case Eligibility.Verdict.Untold(Detail detail) -> new Voted.Untold(detail);
        };
    }

    private void storeOthers(List<Wish> wishes, Map<Long, Held> held, @Nullable Voted[] answers) {
        var people = new HashMap<Integer, Person>();
        var browsers = new HashMap<Integer, Browser>();
        for (int i = 0; i < answers.length; i++) {
            Held statement = held.get(wishes.get(i).statementId());
            if (answers[i] == null && statement != null) {
                switch (wishes.get(i).voice()) {
                    case Voice.Known(long person, var assurance) ->
                        people.put(i, new Person(statement.activityId(), person));
                    case Voice.Guest guest ->
                        browsers.put(i, new Browser(statement.activityId(), guest.hash(statement.activityId())));
                }
            }
        }
        var participants = new TreeMap<Integer, Long>();
        Map<Person, Long> known = repository.voices(Set.copyOf(people.values()));
        people.forEach((wish, person) -> participants.put(wish, known.get(person)));
        Map<Browser, Long> guests = repository.guests(Set.copyOf(browsers.values()));
        browsers.forEach((wish, browser) -> participants.put(wish, guests.get(browser)));
        storeLast(wishes, held, participants);
        participants.forEach((wish, participant) -> answers[wish] = new Voted.Stored(participant));
    }

    /** Where a voice answers a statement twice in a group, the later answer is the one to store. */
    private void storeLast(List<Wish> wishes, Map<Long, Held> held, SortedMap<Integer, Long> participants) {
        record Key(long participant, long statement) {}
        var last = new LinkedHashMap<Key, Cast>();
        participants.forEach((place, participant) -> {
            Wish wish = wishes.get(place);
            Held statement = Objects.requireNonNull(held.get(wish.statementId()));
            last.put(
                    new Key(participant, wish.statementId()),
                    new Cast(
                            statement.activityId(),
                            participant,
                            wish.statementId(),
                            wish.stance().stored()));
        });
        repository.store(last.values());
    }
}
