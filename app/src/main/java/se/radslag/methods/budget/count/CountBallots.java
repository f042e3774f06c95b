package se.radslag.methods.budget.count;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.evidence.Checksums;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.methods.budget.round.BondRepository;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundRepository;

/**
 * Counts a vote that has closed, once: makes the file that is published, counts that file by the published rule, and
 * stores what came of it.
 */
@UseCase
public class CountBallots {

    private final Activities activities;
    private final Organisations organisations;
    private final RoundRepository rounds;
    private final ProjectRepository projects;
    private final BondRepository bonds;
    private final BallotRepository ballots;
    private final ResultRepository results;
    private final Audit audit;

    CountBallots(
            Activities activities,
            Organisations organisations,
            RoundRepository rounds,
            ProjectRepository projects,
            BondRepository bonds,
            BallotRepository ballots,
            ResultRepository results,
            Audit audit) {
        this.activities = activities;
        this.organisations = organisations;
        this.rounds = rounds;
        this.projects = projects;
        this.bonds = bonds;
        this.ballots = ballots;
        this.results = results;
        this.audit = audit;
    }

    /**
     * Counts the vote of the activity.
     *
     * @return false, and nothing is done, where it has not closed or has been counted
     * @throws IllegalArgumentException where the published rule cannot be counted with what the round keeps to
     */
    public boolean of(long activityId) {
        if (!ballots.takeClosure(activityId)) {
            return false;
        }
        Activity activity = activities.get(activityId, BudgetRound.METHOD);
        BudgetRound round = rounds.find(activityId).orElseThrow();
        var file = new BallotFile(
                organisations.current().name(),
                activity,
                round,
                projects.listListed(activityId),
                bonds.list(activityId));
        ballots.each(activityId, file::add);
        byte[] bytes = file.bytes();
        CountingRule rule = CountingRule.of(round);
        Counted counted = Count.of(bytes, rule);
        String sha256 = Checksums.of(bytes);
        results.add(activityId, bytes, sha256, rule.options(), counted, pots(round, file, counted));
        results.addChannels(activityId, Channels.shown(ballots.listChannels(activityId)));
        audit.record(
                "budget.counted",
                "activity/" + activityId,
                Map.of(
                        "voters",
                        counted.voters(),
                        "funded",
                        counted.projects().stream()
                                .filter(one -> one.place() != null)
                                .count(),
                        "sha256",
                        sha256));
        return true;
    }

    /** The pots as the round knows them. */
    private static List<Result.Pot> pots(BudgetRound round, BallotFile file, Counted counted) {
        return counted.pots().stream()
                .map(found -> {
                    BudgetRound.Pot pot = round.pots().stream()
                            .filter(one ->
                                    found.name().isEmpty() || file.pot(one.id()).equals(found.name()))
                            .findFirst()
                            .orElseThrow();
                    return new Result.Pot(
                            pot.id(), pot.name(), pot.amount(), found.spent(), found.voters(), found.endowment());
                })
                .toList();
    }
}
