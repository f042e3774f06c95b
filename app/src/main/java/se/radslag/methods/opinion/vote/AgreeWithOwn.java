package se.radslag.methods.opinion.vote;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.methods.opinion.vote.VoteRepository.Cast;
import se.radslag.methods.opinion.vote.VoteRepository.Person;

/** Lets whoever writes a statement agree with it. */
@Component
public class AgreeWithOwn {

    private final VoteRepository votes;

    AgreeWithOwn(VoteRepository votes) {
        this.votes = votes;
    }

    /** Stores that the person agrees with the statements, in the transaction at hand. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void with(long activityId, long personId, Collection<Long> statementIds) {
        var person = new Person(activityId, personId);
        long voice = Objects.requireNonNull(votes.voices(List.of(person)).get(person));
        votes.store(statementIds.stream()
                .map(statement -> new Cast(activityId, voice, statement, Stance.AGREE.stored()))
                .toList());
    }
}
