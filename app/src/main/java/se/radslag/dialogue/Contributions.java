package se.radslag.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.events.Events;

/**
 * The register of what is said, whatever the method: it numbers contributions within their dialogue and knows their
 * answers. What a contribution holds beyond its title is its method's.
 */
@Component
public class Contributions {

    private final ContributionRepository repository;
    private final Events events;

    Contributions(ContributionRepository repository, Events events) {
        this.repository = repository;
        this.events = events;
    }

    /**
     * Registers a contribution in the current transaction and counts its author as a participant.
     *
     * @param path gives the page of the contribution, below the organisation, from its id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Contribution add(
            Activity activity, @Nullable Long authorId, String title, Channel channel, LongFunction<String> path) {
        int number = repository.takeNumbers(activity.dialogueId(), 1);
        long id = repository.takeIds(1).getFirst();
        repository.add(activity, id, number, authorId, title, path.apply(id), channel);
        if (authorId != null) {
            repository.addParticipant(activity.dialogueId(), authorId);
        }
        events.publish(new Contributed(activity.dialogueId(), activity.id(), List.of(id)));
        return repository.find(id).orElseThrow();
    }

    /**
     * Registers many contributions of nobody known at once, in the current transaction.
     *
     * @param path gives the page of a contribution, below the organisation, from its id
     * @return their ids, in the order of the titles; their numbers follow each other in the same order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> addAll(Activity activity, List<String> titles, Channel channel, LongFunction<String> path) {
        int first = repository.takeNumbers(activity.dialogueId(), titles.size());
        List<Long> ids = repository.takeIds(titles.size());
        repository.addAll(
                activity, ids, first, titles, ids.stream().map(path::apply).toList(), channel);
        if (!ids.isEmpty()) {
            events.publish(new Contributed(activity.dialogueId(), activity.id(), ids));
        }
        return ids;
    }

    /** Counts the person among those who took part in the dialogue, once. */
    public void tookPart(long dialogueId, long personId) {
        repository.addParticipant(dialogueId, personId);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(long contributionId, String title) {
        repository.rename(contributionId, title);
    }

    /** Changes its standing; for joining and splitting there are {@link #merge} and {@link #unmerge}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stand(long contributionId, Standing standing) {
        repository.stand(contributionId, standing);
    }

    /** Changes the standing of many, as {@link #stand}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void standAll(Collection<Long> contributionIds, Standing standing) {
        repository.standAll(contributionIds, standing);
    }

    /**
     * Joins one contribution with another, which carries it on: the answer to that one answers both. What was joined
     * with {@code from} earlier goes along.
     *
     * @return false, and nothing is done, unless both stand by themselves in the same dialogue
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean merge(long from, long into) {
        boolean merged = repository.merge(from, into);
        if (merged) {
            events.publish(new ContributionMerged(from, into));
        }
        return merged;
    }

    /**
     * Splits a joined contribution off again, so that it stands by itself.
     *
     * @return false, and nothing is done, if it is not joined with another
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean unmerge(long contributionId) {
        return repository.unmerge(contributionId);
    }

    public Optional<Contribution> find(long contributionId) {
        return repository.find(contributionId);
    }

    /** The contributions that exist among the ids, by number. */
    public List<Contribution> list(Collection<Long> contributionIds) {
        return repository.list(contributionIds);
    }

    /**
     * The contributions to the activity that stand by themselves, by number.
     *
     * @param after number that the page before ended with, or 0
     */
    public List<Contribution> listStanding(long activityId, int after, int most) {
        return repository.listStanding(activityId, after, most);
    }

    /** How many contributions of the dialogue stand without the answer that they are owed. */
    public int countUnanswered(long dialogueId) {
        return repository.countUnanswered(dialogueId);
    }

    /** The answers given so far, by contribution; a merged one without its own has that of the one that carries it on. */
    public Map<Long, Answer> answers(Collection<Long> contributionIds) {
        return repository.listAnswers(contributionIds);
    }
}
