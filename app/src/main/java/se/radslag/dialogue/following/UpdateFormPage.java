package se.radslag.dialogue.following;

import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Errors;

/**
 * The form that edits a piece of news.
 *
 * @param update as it stands now; its version goes with the form
 * @param title as typed
 * @param text as typed
 * @param stale whether somebody else edited it meanwhile
 */
public record UpdateFormPage(
        Dialogue dialogue, Update update, String title, String text, boolean stale, Errors errors) {

    /** Path of the news below the organisation. */
    public String path() {
        return dialogue.path() + "/nyheter/" + update.id();
    }
}
