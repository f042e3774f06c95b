package se.radslag.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.BudgetContent;
import se.radslag.demo.Content.DeliveredContent;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.count.BallotRepository;
import se.radslag.methods.budget.count.CountBallots;
import se.radslag.methods.budget.count.SealedBallot;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundResult;
import se.radslag.methods.budget.round.VoteTimes;

/**
 * Casts the ballots of the people whom the demo invents. They are made up: each voter likes some projects more than
 * others, and those of their own area most.
 */
@Component
class LoadBallots {

    /** Of receipts, as the vote draws them. */
    private static final String LETTERS = "23456789CDFGHJKMNPQRTVWXY";

    private static final int RECEIPT = 8;
    /** How much better one likes what is near, and what the content says was built. */
    private static final int NEAR = 3;

    private static final int MOST_LIKED = 5;

    private final BudgetContentRepository rows;
    private final ProjectRepository projects;
    private final BallotRepository ballots;
    private final CountBallots count;
    private final RoundResult results;
    private final Activities activities;
    private final VoteTimes times;

    LoadBallots(
            BudgetContentRepository rows,
            ProjectRepository projects,
            BallotRepository ballots,
            CountBallots count,
            RoundResult results,
            Activities activities,
            VoteTimes times) {
        this.rows = rows;
        this.projects = projects;
        this.ballots = ballots;
        this.count = count;
        this.results = results;
        this.activities = activities;
        this.times = times;
    }

    /** A voter and what they vote for. */
    private record Voter(long personId, List<Integer> projects) {}

    /** Lets people vote if the time for it has come, counts if it is over, and returns the ids of what was funded. */
    List<Long> into(Stage stage, BudgetContent budget, long activityId) {
        Activity activity = activities.find(activityId).orElseThrow();
        List<Voter> voters = voters(stage, budget, activityId);
        if (activity.isOpen()) {
            times.open(activity);
        }
        if (activity.state() != Activity.State.CLOSED) {
            return List.of();
        }
        rows.openAndEnd(activityId, activity.opensOn(), activity.closesOn());
        rows.enter(
                activityId,
                stage.dialogueId(),
                voters.stream().map(Voter::personId).toList(),
                activity.opensOn());
        var random = new Random(activity.title().hashCode());
        ballots.addAll(
                activityId,
                voters.stream()
                        .map(voter -> new SealedBallot(receipt(random), voter.projects(), null))
                        .toList());
        ballots.addClosure(activityId, voters.size());
        count.of(activityId);
        return List.copyOf(results.funded(activityId));
    }

    private List<Voter> voters(Stage stage, BudgetContent budget, long activityId) {
        var random = new Random(budget.activity().hashCode());
        List<Project> listed = projects.listListed(activityId);
        var built = budget.delivered().stream().map(DeliveredContent::title).collect(Collectors.toSet());
        List<BudgetContentRepository.Neighbour> people =
                rows.listNeighbours(stage.cast().residents(), budget.voters());
        var voters = new ArrayList<Voter>();
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
            voters.add(new Voter(person.personId(), List.copyOf(marked)));
        }
        return voters;
    }

    private static String receipt(Random random) {
        String drawn = random.ints(RECEIPT, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
        return drawn.substring(0, RECEIPT / 2) + "-" + drawn.substring(RECEIPT / 2);
    }
}
