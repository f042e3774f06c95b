package se.radslag.dialogue.api;

import java.time.LocalDate;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Level;

/**
 * An activity as programs see it.
 *
 * @param method key of the method that runs it
 * @param url the dialogue's page for people
 */
record ShownActivity(
        long id,
        long dialogue,
        String method,
        String title,
        String text,
        Level level,
        LocalDate opensOn,
        LocalDate closesOn,
        Activity.State state,
        String url) {

    static ShownActivity of(Activity activity, String base) {
        return new ShownActivity(
                activity.id(),
                activity.dialogueId(),
                activity.method(),
                activity.title(),
                activity.text(),
                activity.level(),
                activity.opensOn(),
                activity.closesOn(),
                activity.state(),
                base + activity.dialoguePath());
    }
}
