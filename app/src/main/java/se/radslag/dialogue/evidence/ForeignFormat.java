package se.radslag.dialogue.evidence;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import se.radslag.dialogue.Dialogue;

/**
 * Data about dialogues in a format that the programs of others read, such as Polis' export. A room implements it as a
 * bean. It tells nothing that the {@linkplain Dataset datasets} of the dialogue do not tell too.
 */
public interface ForeignFormat {

    /**
     * Its name; never changed. The message {@code dataset.<key>} is its name for people, {@code dataset.<key>.hint} a
     * sentence about what is in it.
     */
    String key();

    /** The files that there are of a published dialogue; none if there is nothing to tell, or not yet. */
    List<File> files(Dialogue dialogue);

    /**
     * A file.
     *
     * @param name its name with its ending, unlike that of any other file of the dialogue
     * @param type its media type, such as {@code application/zip}
     * @param writing writes it, as it reads in the transaction at hand, and leaves the stream open
     */
    record File(String name, String type, Consumer<OutputStream> writing) {}
}
