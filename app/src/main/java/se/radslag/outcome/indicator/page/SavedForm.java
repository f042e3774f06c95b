package se.radslag.outcome.indicator.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/**
 * What was typed about a comparison.
 *
 * @param kommentar about the whole, in Markdown
 * @param notes about single indicators, by their ids; none is empty
 */
public record SavedForm(String rubrik, String kommentar, Map<String, String> notes) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_COMMENT = 5_000;
    private static final int LONGEST_NOTE = 1_000;

    /** Name of the field of a note is this and the id of its indicator. */
    public static final String NOTE = "om-";

    static SavedForm of(MultiValueMap<String, String> fields, Picked picked) {
        var notes = new LinkedHashMap<String, String>();
        for (String id : picked.indicators()) {
            String note = text(fields, NOTE + id);
            if (!note.isEmpty()) {
                notes.put(id, note);
            }
        }
        return new SavedForm(text(fields, "rubrik"), text(fields, "kommentar"), notes);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    Errors errors(Frame frame, Picked picked) {
        var errors = new Errors(frame);
        if (picked.indicators().isEmpty()) {
            errors.add("rubrik", "comparison.error.nothing");
        }
        errors.text("rubrik", rubrik, LONGEST_TITLE);
        errors.atMost("kommentar", kommentar, LONGEST_COMMENT);
        notes.forEach((id, note) -> errors.atMost(NOTE + id, note, LONGEST_NOTE));
        return errors;
    }

    /**
     * The form as it is shown.
     *
     * @param saved the comparison that is changed, or null for a new one
     */
    public record Page(
            SavedForm form,
            Picked picked,
            Result result,
            Errors errors,
            @Nullable Saved saved,
            @Nullable UUID once) {}
}
