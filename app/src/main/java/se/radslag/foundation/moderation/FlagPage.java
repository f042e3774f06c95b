package se.radslag.foundation.moderation;

import java.util.Map;

/** The form to flag content, with what was typed and what is wrong with it. */
public record FlagPage(Subject subject, String rule, String text, Map<String, String> errors) {

    public Rule[] rules() {
        return Rule.values();
    }
}
