package se.radslag.dialogue.evidence;

import java.util.function.Consumer;
import se.radslag.dialogue.Dialogue;

/** Files that belong to a dialogue, such as pictures, for its archive. A room that has any implements it as a bean. */
public interface Attachments {

    /** The folder that they stand in, such as {@code pictures}; never changed. */
    String key();

    /** Hands over those that everyone may see, one at a time, in the transaction at hand. */
    void each(Dialogue dialogue, Consumer<Attachment> each);

    /**
     * A file.
     *
     * @param name its name within the folder, with its ending
     * @param type its media type, such as {@code image/jpeg}
     */
    record Attachment(String name, String type, byte[] content) {}
}
