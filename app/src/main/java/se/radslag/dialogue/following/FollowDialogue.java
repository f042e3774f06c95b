package se.radslag.dialogue.following;

import java.time.Clock;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.openness.Audit;

/** A person follows a dialogue, or stops. */
@UseCase
class FollowDialogue {

    private final FollowerRepository followers;
    private final Postbox postbox;
    private final Audit audit;
    private final Clock clock;

    FollowDialogue(FollowerRepository followers, Postbox postbox, Audit audit, Clock clock) {
        this.followers = followers;
        this.postbox = postbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever had unsubscribed from letters about the dialogue gets them again. */
    void follow(long dialogueId, long personId) {
        followers.follow(dialogueId, personId, clock.instant());
        postbox.deliverAgain(personId, dialogueId);
        audit.record("dialogue.followed", "dialogue/" + dialogueId);
    }

    /** Whether the person is written to when something happens. */
    boolean follows(long dialogueId, long personId) {
        return followers.follows(dialogueId, personId) && postbox.delivers(personId, dialogueId);
    }

    void stop(long dialogueId, long personId) {
        followers.stop(dialogueId, personId, clock.instant());
        audit.record("dialogue.unfollowed", "dialogue/" + dialogueId);
    }
}
