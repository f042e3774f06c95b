package se.radslag.dialogue;

import gg.jte.Content;
import java.util.Optional;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.SharedPages;

/**
 * A section that a room adds to the page of every dialogue, such as the updates or the line from question to action. A
 * room implements it as a bean.
 *
 * <p>Those who have not signed in share one page for a while: for them a section holds nothing of its own, such as
 * the frame's nonce or a {@code once} field.
 */
public interface DialogueSection {

    /** The column: the main one with what people said, or the side column with who decides and who may take part. */
    enum Place {
        MAIN,
        SIDE
    }

    Place place();

    /** Sections of a column stand in rising order: those below 0 before the page's own, the others after. */
    int order();

    /** The section for this dialogue, or empty when there is nothing to say. */
    Optional<Section> of(Dialogue dialogue, Frame frame);

    /**
     * Whether the section is the same for everyone who does not work for the organisation: then those who have signed in
     * share it, too, for a while. It may not look at the frame's visitor.
     */
    default boolean isSameForAll() {
        return false;
    }

    /**
     * A section under a heading that the page writes.
     *
     * @param id of its heading, unique on the page
     * @param heading in the page's language
     * @param content what stands below the heading; see {@link se.radslag.foundation.web.Html#part}
     */
    record Section(String id, String heading, Content content) {

        /** The section as it is now. */
        public Section written() {
            return new Section(id, heading, SharedPages.written(content));
        }
    }
}
