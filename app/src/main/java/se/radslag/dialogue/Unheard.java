package se.radslag.dialogue;

import java.util.List;
import java.util.Optional;
import se.radslag.foundation.web.Frame;

/**
 * Who has not been heard: which groups of those who may take part in a dialogue are missing among those who did, as far as
 * they chose to tell their age, sex and area. The room that counts participants implements it as a bean; a method shows it
 * beside its result, and to those who run the dialogue while something can still be done about it.
 */
public interface Unheard {

    /**
     * What can be told. Groups of fewer than five are never among it.
     *
     * @param people how many told something of themselves and are taken in; 0 while they are too few to say anything
     * @param compared whether there is a population to compare with
     * @param missing a sentence for each group that is missing, in the language of the frame
     * @param advice on how to reach them
     * @param path of the page with all of it, below the organisation
     */
    record Told(int people, boolean compared, List<String> missing, List<Advice> advice, String path) {}

    /**
     * How a group may be reached. The texts are in Swedish.
     *
     * @param methods those of the method guide that reach it
     */
    record Advice(String name, String text, List<Link> methods) {}

    /** @param path of a page below the organisation */
    record Link(String label, String path) {}

    /** What everyone may know: empty until the dialogue's participants have been counted. */
    Optional<Told> counted(long dialogueId, Frame frame);

    /** What those who run the dialogue may know by now, in rounded counts. */
    Told soFar(long dialogueId, Frame frame);
}
