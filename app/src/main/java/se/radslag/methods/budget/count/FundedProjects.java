package se.radslag.methods.budget.count;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.methods.budget.round.RoundResult;

/** Tells the other rooms which projects the count funded. */
@Component
class FundedProjects implements RoundResult {

    private final ResultRepository results;

    FundedProjects(ResultRepository results) {
        this.results = results;
    }

    @Override
    public Set<Long> funded(long activityId) {
        return results.listLines(activityId).stream()
                .filter(Result.Line::isFunded)
                .map(Result.Line::projectId)
                .collect(Collectors.toSet());
    }
}
