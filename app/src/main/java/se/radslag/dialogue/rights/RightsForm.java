package se.radslag.dialogue.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.radslag.foundation.web.Errors;

/** The check as it stands in the fields of its form: the first value of each. */
public record RightsForm(Map<String, String> values) {

    private static final int MOST = 600;
    private static final String YES = "ja";
    private static final String NO = "nej";

    static RightsForm of(Check check) {
        var values = new HashMap<String, String>();
        for (Assessment assessment : check.assessments()) {
            String field = assessment.topic().field();
            values.put(field, assessment.concerned() ? YES : NO);
            values.put(field + "-skal", assessment.reason());
            values.put(field + "-atgard", assessment.measure());
        }
        return new RightsForm(values);
    }

    static RightsForm typed(Map<String, List<String>> fields) {
        var values = new HashMap<String, String>();
        fields.forEach((field, typed) -> values.put(field, typed.getFirst()));
        return new RightsForm(values);
    }

    /** What stands in the field, without white space around it; empty if nothing does. */
    public String get(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** The version that the form was filled in from. */
    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    /** What was found about each topic; to be kept only if no error was noted. */
    List<Assessment> assessments(Errors errors) {
        var found = new ArrayList<Assessment>();
        for (Topic topic : Topic.values()) {
            String answer = get(topic.field());
            String reason = get(topic.field() + "-skal");
            String measure = get(topic.field() + "-atgard");
            boolean concerned = answer.equals(YES);
            if (!concerned && !answer.equals(NO)) {
                errors.add(topic.field(), "rights.error.answer");
            }
            errors.text(topic.field() + "-skal", reason, MOST);
            if (concerned) {
                if (measure.isEmpty()) {
                    errors.add(topic.field() + "-atgard", "rights.error.measure");
                }
                errors.text(topic.field() + "-atgard", measure, MOST);
            }
            found.add(new Assessment(topic, concerned, reason, concerned ? measure : ""));
        }
        return found;
    }
}
