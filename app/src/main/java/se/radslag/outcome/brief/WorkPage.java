package se.radslag.outcome.brief;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Figure;

/**
 * The facilitator's page of a brief: findings, and the chapters with their places.
 *
 * @param version of the arrangement that the form was read from
 * @param findings as typed
 * @param errors message by field
 */
public record WorkPage(
        Dialogue dialogue,
        int version,
        String findings,
        List<Line> lines,
        List<Brief.Version> versions,
        Map<String, String> errors) {

    /**
     * A chapter in the form.
     *
     * @param reason why it is left out, as typed
     */
    public record Line(String key, String heading, int place, String comment, boolean out, String reason) {}

    /** Dialogues whose briefs the visitor works with. */
    public record All(List<Row> rows, @Nullable String next) {}

    /**
     * A dialogue in the list.
     *
     * @param latest number of its latest version; 0 while there is none
     */
    public record Row(Dialogue dialogue, int latest) {

        public String path() {
            return WorkPage.path(dialogue.id());
        }
    }

    /** The brief as it would be frozen now. */
    public record Preview(Dialogue dialogue, Brief brief) {}

    /**
     * Asks whether to freeze.
     *
     * @param number that it would get
     * @param noFindings whether nobody has written what was found
     * @param miscounted figures that stop it
     */
    public record Confirm(Dialogue dialogue, int number, boolean noFindings, List<Figure> miscounted, UUID once) {}

    /** Path of the page about the dialogue's brief. */
    public static String path(long dialogueId) {
        return "/arbete/underlag/" + dialogueId;
    }
}
