package se.radslag.methods.opinion.work;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;

/** Who may work with a conversation. */
@Component
public class Workplace {

    private final Activities activities;

    Workplace(Activities activities) {
        this.activities = activities;
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

    private Activity forRoles(long activityId, Visitor visitor, Role... roles) {
        visitor.known();
        Activity activity = activities.get(activityId, Conversation.METHOD);
        visitor.requireIn(activity.dialogueId(), roles);
        return activity;
    }
}
