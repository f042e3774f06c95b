package se.radslag.dialogue.answer;

import java.util.List;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Markdown;

/**
 * The form that corrects an answer, with what it says now.
 *
 * @param items the first of those that it is for
 * @param revisions what it said before, the latest first
 * @param version of the answer that the correction was begun from
 * @param stale whether somebody else corrected it since
 */
public record CorrectionPage(
        Dialogue dialogue,
        Given answer,
        List<Item> items,
        List<Given.Revision> revisions,
        AnswerText text,
        int version,
        boolean stale,
        Errors errors) {

    public String path() {
        return "/arbete/svar/" + dialogue.id();
    }

    public Markdown markdown(String text) {
        return Markdown.of(text);
    }
}
