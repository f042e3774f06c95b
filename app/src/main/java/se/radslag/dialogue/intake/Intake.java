package se.radslag.dialogue.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;

/** Finds where what was read from a file is to be taken in. */
@Component
public class Intake {

    private final IntakeRepository dialogues;
    private final Activities activities;

    Intake(IntakeRepository dialogues, Activities activities) {
        this.dialogues = dialogues;
        this.activities = activities;
    }

    /** The activities of a dialogue that the method runs; the dialogue is named by its slug or its id. */
    public List<Activity> activities(String dialogue, String method) {
        return dialogues
                .find(dialogue)
                .map(id -> activities.listOf(id).stream()
                        .filter(activity -> activity.method().equals(method))
                        .toList())
                .orElse(List.of());
    }
}
