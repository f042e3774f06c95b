package se.radslag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as its dialogue's page shows it. All texts are in the page's language; all addresses are whole.
 *
 * @param act what one can do, or null when there is nothing to do now
 * @param secondAct another way in, or null
 * @param heading a figure as a sentence, such as "63 förslag hittills"
 * @param voices a few of the contributions
 * @param all link to all of them, or null
 */
public record Summary(
        @Nullable Link act,
        @Nullable Link secondAct,
        String heading,
        List<Voice> voices,
        @Nullable Link all) {

    public record Link(String href, String label) {}

    /**
     * One contribution in a list.
     *
     * @param meta a line about it, such as who and how many comments
     * @param tags short words of its state
     * @param figure a number to show beside it, or null
     * @param unit what the number counts
     */
    public record Voice(
            String href,
            String title,
            String meta,
            List<Tag> tags,
            @Nullable String figure,
            String unit) {}

    /** @param kind class of the tag in the look, such as {@code taken-up} */
    public record Tag(String label, String kind) {}
}
