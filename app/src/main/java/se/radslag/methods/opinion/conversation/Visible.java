package se.radslag.methods.opinion.conversation;

import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Who may see a conversation: before its dialogue is published only those who prepare it. */
public final class Visible {

    private Visible() {}

    /**
     * The activity, if the visitor may see its dialogue.
     *
     * @throws NotFound for everyone else
     */
    public static Activity to(Visitor visitor, Activity activity) {
        if (activity.state() == Activity.State.DRAFT
                && !visitor.hasIn(activity.dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        return activity;
    }
}
