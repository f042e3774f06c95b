package se.radslag.methods.proposal.support;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Visitor;

/**
 * Stands behind a proposal, once for each person.
 *
 * <p>Whether the person may take part is remembered for five seconds; whether the phase is open is judged again by the
 * transaction that stores the support. That transaction is shared with others, so this is not a use case of its own.
 */
@Component
class GiveSupport {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final SupportRepository repository;
    private final SupportQueue queue;
    private final Activities activities;
    private final Participation participation;
    private final Cache<Place, Optional<Activity>> places =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(FRESH).build();
    private final Cache<Part, Participation.Verdict> verdicts =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(FRESH).build();

    GiveSupport(SupportRepository repository, SupportQueue queue, Activities activities, Participation participation) {
        this.repository = repository;
        this.queue = queue;
        this.activities = activities;
        this.participation = participation;
    }

    private record Place(long organisation, long proposalId) {}

    private record Part(long organisation, long activityId, Activity.State state, long personId, Assurance assurance) {}

    /** @throws se.radslag.foundation.web.SignInRequired if nobody has signed in */
    Support of(Visitor visitor, long proposalId) {
        Visitor.Known person = visitor.known();
        Optional<Activity> activity = places.get(
                new Place(visitor.organisation(), proposalId),
                place -> repository.find(proposalId).flatMap(found -> activities.find(found.activityId())));
        if (activity.isEmpty()) {
            return new Support.Missing();
        }
        var part = new Part(
                visitor.organisation(), activity.get().id(), activity.get().state(), person.id(), visitor.assurance());
        return switch (verdicts.get(part, asked -> participation.of(visitor, activity.get()))) {
            case Participation.Verdict.Welcome() -> queue.give(proposalId, person.id());
            case Participation.Verdict.NotNow(String reasonKey, Object[] arguments) ->
                new Support.NotNow(reasonKey, arguments);
        };
    }
}
