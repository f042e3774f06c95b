package se.radslag.dialogue.following;

import java.time.Clock;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** A person follows a dialogue, or stops. */
@UseCase
class FollowDialogue {

    private final FollowerRepository followers;
    private final Audit audit;
    private final Clock clock;

    FollowDialogue(FollowerRepository followers, Audit audit, Clock clock) {
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
    }

    void follow(long dialogueId, long personId) {
        followers.follow(dialogueId, personId, clock.instant());
        audit.record("dialogue.followed", "dialogue/" + dialogueId);
    }

    void stop(long dialogueId, long personId) {
        followers.stop(dialogueId, personId, clock.instant());
        audit.record("dialogue.unfollowed", "dialogue/" + dialogueId);
    }
}
