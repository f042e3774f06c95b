package se.radslag.dialogue.following;

import java.util.List;
import se.radslag.dialogue.Dialogue;

/**
 * A piece of news by itself, with what it said before; also asks whether to remove it.
 *
 * @param editable whether the reader may edit and remove it
 */
public record UpdatePage(Dialogue dialogue, Update update, List<Update.Revision> revisions, boolean editable) {

    /** Path of the news below the organisation. */
    public String path() {
        return dialogue.path() + "/nyheter/" + update.id();
    }
}
