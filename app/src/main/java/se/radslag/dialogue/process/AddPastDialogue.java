package se.radslag.dialogue.process;

import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.PastDialogues;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Adds a dialogue that was held elsewhere. */
@UseCase
class AddPastDialogue implements PastDialogues {

    private final FreeSlug slugs;
    private final PastRepository dialogues;
    private final Activities activities;
    private final Audit audit;

    AddPastDialogue(FreeSlug slugs, PastRepository dialogues, Activities activities, Audit audit) {
        this.slugs = slugs;
        this.dialogues = dialogues;
        this.activities = activities;
        this.audit = audit;
    }

    @Override
    public Activity add(Past past) {
        long dialogue = dialogues.add(slugs.of(past.title(), 0), past);
        long activity = dialogues.addActivity(dialogue, past);
        audit.record("dialogue.imported", "dialogue/" + dialogue);
        return activities.find(activity).orElseThrow();
    }
}
