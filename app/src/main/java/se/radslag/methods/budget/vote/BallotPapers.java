package se.radslag.methods.budget.vote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.Tenancy;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundRepository;

/** Finds ballot papers. Once list and rules stand a paper no longer changes, so that it is read once in a while only. */
@Component
public class BallotPapers {

    private final RoundRepository rounds;
    private final ProjectRepository projects;
    private final Cache<Key, BallotPaper> fixed = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    BallotPapers(RoundRepository rounds, ProjectRepository projects) {
        this.rounds = rounds;
        this.projects = projects;
    }

    private record Key(long organisation, long activityId) {}

    /** The paper of the activity's round; empty while list and rules do not stand. */
    public Optional<BallotPaper> find(long activityId) {
        var key = new Key(Tenancy.organisation(), activityId);
        BallotPaper known = fixed.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<BallotPaper> paper = rounds.find(activityId)
                .filter(BudgetRound::isFixed)
                .map(round -> new BallotPaper(round, projects.listListed(activityId)));
        paper.ifPresent(read -> fixed.put(key, read));
        return paper;
    }
}
