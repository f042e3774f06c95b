package se.radslag.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.BudgetContent;
import se.radslag.demo.Content.DeliveredContent;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.count.CountBallots;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundResult;
import se.radslag.methods.budget.round.VoteTimes;
import se.radslag.methods.budget.vote.CastMany;
import se.radslag.methods.budget.vote.Marks;
import se.radslag.methods.budget.vote.VoteChannel;

/**
 * Casts the ballots of the people whom the demo invents. They are made up: each voter likes some projects more than
 * others, and those of their own area most.
 */
@Component
class LoadBallots {

    /** One voter of so many votes at a desk. */
    private static final int DESK = 4;
    /** How much better one likes what is near, and what the content says was built. */
    private static final int NEAR = 3;

    private static final int MOST_LIKED = 5;

    private final BudgetContentRepository rows;
    private final ProjectRepository projects;
    private final CastMany cast;
    private final CountBallots count;
    private final RoundResult results;
    private final Activities activities;
    private final VoteTimes times;

    LoadBallots(
            BudgetContentRepository rows,
            ProjectRepository projects,
            CastMany cast,
            CountBallots count,
            RoundResult results,
            Activities activities,
            VoteTimes times) {
        this.rows = rows;
        this.projects = projects;
        this.cast = cast;
        this.count = count;
        this.results = results;
        this.activities = activities;
        this.times = times;
    }

    /** Lets people vote if the time for it has come, counts if it is over, and returns the ids of what was funded. */
    List<Long> into(Stage stage, BudgetContent budget, long activityId) {
        Activity activity = activities.find(activityId).orElseThrow();
        if (!times.open(activity)) {
            return List.of();
        }
        cast.of(activityId, voters(stage, budget, activity));
        if (activity.state() != Activity.State.CLOSED) {
            rows.datesOfVote(activityId, activity.opensOn(), null);
            return List.of();
        }
        times.close(activity);
        rows.datesOfVote(activityId, activity.opensOn(), activity.closesOn());
        count.of(activityId);
        return List.copyOf(results.funded(activityId));
    }

    private List<CastMany.Voter> voters(Stage stage, BudgetContent budget, Activity activity) {
        var random = new Random(budget.activity().hashCode());
        List<Project> listed = projects.listListed(activity.id());
        var built = budget.delivered().stream().map(DeliveredContent::title).collect(Collectors.toSet());
        List<BudgetContentRepository.Neighbour> people =
                rows.listNeighbours(stage.cast().residents(), budget.voters());
        LocalDate today = LocalDate.ofInstant(stage.calendar().now().toInstant(), Frame.ZONE);
        LocalDate last = today.isBefore(activity.closesOn()) ? today : activity.closesOn();
        int days = 1 + (int) ChronoUnit.DAYS.between(activity.opensOn(), last);
        var voters = new ArrayList<CastMany.Voter>();
        for (BudgetContentRepository.Neighbour person : people) {
            var urn = new ArrayList<Integer>();
            for (Project project : listed) {
                int liking = 1 + Math.floorMod(project.title().hashCode(), MOST_LIKED);
                int near = project.potId() != null && project.potId().equals(person.potId()) ? NEAR : 1;
                int chosen = built.contains(project.title()) ? MOST_LIKED : 1;
                for (int i = 0; i < liking * near * chosen; i++) {
                    urn.add(project.number());
                }
            }
            int most = budget.most() == null ? listed.size() : budget.most();
            int wanted = 1 + random.nextInt(most);
            var marked = new java.util.TreeSet<Integer>();
            while (marked.size() < Math.min(wanted, listed.size())) {
                marked.add(urn.get(random.nextInt(urn.size())));
            }
            voters.add(new CastMany.Voter(
                    person.personId(),
                    random.nextInt(DESK) == 0 ? VoteChannel.DESK : VoteChannel.WEB,
                    new Marks(marked.stream().collect(Collectors.toMap(number -> number, number -> "1"))),
                    activity.opensOn().plusDays(random.nextInt(days))));
        }
        return voters;
    }
}
