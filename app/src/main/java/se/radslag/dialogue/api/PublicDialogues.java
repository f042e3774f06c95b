package se.radslag.dialogue.api;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.NotFound;

/** Finds what belongs to published dialogues; a key opens no others. */
@Component
class PublicDialogues {

    private final Dialogues dialogues;
    private final Activities activities;

    PublicDialogues(Dialogues dialogues, Activities activities) {
        this.dialogues = dialogues;
        this.activities = activities;
    }

    /** @throws NotFound if there is none, or it is a draft */
    Dialogue dialogue(long dialogueId) {
        return dialogues.find(dialogueId).filter(Dialogue::isPublished).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none, or its dialogue is a draft */
    Activity activity(long activityId) {
        return activities
                .find(activityId)
                .filter(activity -> activity.state() != Activity.State.DRAFT)
                .orElseThrow(NotFound::new);
    }
}
