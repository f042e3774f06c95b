package se.radslag.foundation.moderation;

import java.util.Map;

/** The page where a moderator decides on one content. */
public record HidePage(QueuePage.Flagged flagged, String rule, String text, Map<String, String> errors) {

    public Rule[] rules() {
        return Rule.values();
    }
}
