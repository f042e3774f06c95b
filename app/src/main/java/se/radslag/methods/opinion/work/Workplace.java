package se.radslag.methods.opinion.work;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** Who may work with a conversation, and what of it. */
@Component
public class Workplace {

    private final Activities activities;
    private final StatementRepository statements;

    Workplace(Activities activities, StatementRepository statements) {
        this.activities = activities;
        this.statements = statements;
    }

    /**
     * The activity, for those who run its dialogue.
     *
     * @throws se.radslag.foundation.web.SignInRequired if nobody has signed in
     * @throws se.radslag.foundation.web.Refused for everyone else
     */
    public Activity activity(long activityId, Visitor visitor) {
        return forRoles(activityId, visitor, Role.FACILITATOR, Role.ADMINISTRATOR);
    }

    /** As {@link #activity}, for moderators of the dialogue too. */
    public Activity moderated(long activityId, Visitor visitor) {
        return forRoles(activityId, visitor, Role.FACILITATOR, Role.ADMINISTRATOR, Role.MODERATOR);
    }

    /**
     * A statement of the activity that is voted on or waits to be looked at.
     *
     * @throws NotFound for any other
     */
    public Statement statement(long activityId, long id) {
        return statements
                .find(id)
                .filter(statement -> statement.activityId() == activityId
                        && (statement.standing() == Standing.SHOWN || statement.standing() == Standing.WAITING))
                .orElseThrow(NotFound::new);
    }

    private Activity forRoles(long activityId, Visitor visitor, Role... roles) {
        visitor.known();
        Activity activity = activities.get(activityId, Conversation.METHOD);
        visitor.requireIn(activity.dialogueId(), roles);
        return activity;
    }
}
