package se.radslag.dialogue.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * What those who took part thought of a dialogue.
 *
 * @param survey null where they have not been asked
 * @param result null while answers still come in
 * @param noteKey message key of why one cannot answer, or null
 * @param words what was written, for those who run the dialogue; else none
 * @param next address of the next page of it, or null
 */
public record ResultPage(
        Dialogue dialogue,
        @Nullable Survey survey,
        @Nullable Result result,
        @Nullable String noteKey,
        List<String> words,
        @Nullable String next) {

    /** Path of the page below the organisation. */
    public String path() {
        return dialogue.path() + "/utvardering";
    }
}
