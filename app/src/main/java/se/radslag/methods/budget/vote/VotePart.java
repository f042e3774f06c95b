package se.radslag.methods.budget.vote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.dialogue.Summary;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.RoundPart;

/**
 * The way to the ballot, and how many have voted while the vote is open; never for what. The roll is counted at most once
 * in so many seconds for each vote, however many look.
 */
@Component
class VotePart implements RoundPart {

    private static final int FIRST = -50;

    private final VoteRepository votes;
    private final Cache<Key, TurnoutTable> counted;

    /** @param age of a count */
    VotePart(VoteRepository votes, @Value("${radslag.shared-page:10s}") Duration age) {
        this.votes = votes;
        this.counted =
                Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(age).build();
    }

    private record Key(long organisation, long activityId) {}

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Summary.Link> act(BudgetRound round, Activity activity, Frame frame) {
        if (!activity.isOpen() || !round.isFixed()) {
            return Optional.empty();
        }
        boolean voted = frame.signedIn()
                && votes.hasVoted(activity.id(), frame.visitor().known().id());
        return Optional.of(new Summary.Link(
                frame.url(BallotController.path(activity.id())), frame.t(voted ? "vote.act.voted" : "vote.act")));
    }

    @Override
    public Optional<Section> onRound(BudgetRound round, Activity activity, Frame frame) {
        return isUnderWay(round, activity)
                ? Optional.of(new Section(
                        "valdeltagande",
                        frame.t("vote.turnout"),
                        Html.part("vote/turnout", turnout(activity.id()), frame)))
                : Optional.empty();
    }

    @Override
    public Optional<String> figure(BudgetRound round, Activity activity, Frame frame) {
        if (!isUnderWay(round, activity)) {
            return Optional.empty();
        }
        int voters = turnout(activity.id()).voters();
        return voters < TurnoutTable.FEWEST ? Optional.empty() : Optional.of(frame.t("vote.turnout.all", voters));
    }

    private static boolean isUnderWay(BudgetRound round, Activity activity) {
        return round.isFixed() && (activity.isOpen() || activity.state() == Activity.State.PAUSED);
    }

    private TurnoutTable turnout(long activityId) {
        return counted.get(
                new Key(Tenancy.organisation(), activityId),
                key -> TurnoutTable.of(votes.listTurnout(key.activityId())));
    }
}
