package se.radslag.methods.budget.round;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Finds rounds for those who may reach them: the lookup is the permission. */
@Component
public class Rounds {

    private final Activities activities;
    private final RoundRepository rounds;
    private final ProjectRepository projects;

    Rounds(Activities activities, RoundRepository rounds, ProjectRepository projects) {
        this.activities = activities;
        this.rounds = rounds;
        this.projects = projects;
    }

    /** A round with the activity that it is. */
    public record Found(BudgetRound round, Activity activity) {}

    /** A project with its round. */
    public record FoundProject(Project project, BudgetRound round, Activity activity) {}

    /**
     * The activity, if the visitor may see its dialogue: before that is published only those who prepare it may.
     *
     * @throws NotFound for everyone else, and if it is run by another method
     */
    public Activity activity(long activityId, Visitor visitor) {
        Activity activity = activities.get(activityId, BudgetRound.METHOD);
        if (activity.state() == Activity.State.DRAFT
                && !visitor.hasIn(activity.dialogueId(), Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        return activity;
    }

    /**
     * The round, if the visitor may see it.
     *
     * @throws NotFound for everyone else, and while it has not been set up
     */
    public Found seen(long activityId, Visitor visitor) {
        Activity activity = activity(activityId, visitor);
        return new Found(rounds.find(activityId).orElseThrow(NotFound::new), activity);
    }

    /**
     * The project with its round, if the visitor may see it.
     *
     * @throws NotFound for everyone else
     */
    public FoundProject seenProject(long projectId, Visitor visitor) {
        Project project = projects.find(projectId).orElseThrow(NotFound::new);
        Found found = seen(project.activityId(), visitor);
        return new FoundProject(project, found.round(), found.activity());
    }

    /**
     * The activity, for those who prepare the round.
     *
     * @throws se.radslag.foundation.web.SignInRequired if nobody has signed in
     * @throws se.radslag.foundation.web.Refused for everyone but facilitators and administrators
     */
    public Activity prepared(long activityId, Visitor visitor) {
        visitor.known();
        Activity activity = activities.get(activityId, BudgetRound.METHOD);
        visitor.requireIn(activity.dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR);
        return activity;
    }

    /**
     * The round, for those who prepare it, as {@link #prepared}.
     *
     * @throws NotFound while it has not been set up
     */
    public Found worked(long activityId, Visitor visitor) {
        Activity activity = prepared(activityId, visitor);
        return new Found(rounds.find(activityId).orElseThrow(NotFound::new), activity);
    }

    /**
     * The round, for those who work with its projects: officers too.
     *
     * @throws NotFound while it has not been set up
     */
    public Found costed(long activityId, Visitor visitor) {
        visitor.known();
        Activity activity = activities.get(activityId, BudgetRound.METHOD);
        visitor.requireIn(activity.dialogueId(), Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR);
        return new Found(rounds.find(activityId).orElseThrow(NotFound::new), activity);
    }

    /**
     * The project with its round, for those who work with projects, as {@link #costed}.
     *
     * @throws NotFound if there is none
     */
    public FoundProject costedProject(long projectId, Visitor visitor) {
        visitor.known();
        Project project = projects.find(projectId).orElseThrow(NotFound::new);
        Found found = costed(project.activityId(), visitor);
        return new FoundProject(project, found.round(), found.activity());
    }

    /** The round of the activity, if it has been set up. */
    public Optional<BudgetRound> find(long activityId) {
        return rounds.find(activityId);
    }
}
