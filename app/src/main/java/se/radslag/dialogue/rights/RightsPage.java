package se.radslag.dialogue.rights;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.process.Plan;

/**
 * The check of a dialogue as a form, with its earlier versions.
 *
 * @param versions all that are kept, the latest first
 * @param version the version that the form was filled in from; 0 if there was none
 * @param errors messages by field
 */
public record RightsPage(Plan plan, List<Check> versions, RightsForm form, int version, Map<String, String> errors) {

    public List<Topic> topics() {
        return List.of(Topic.values());
    }

    /** Versions before the latest. */
    public List<Check> earlier() {
        return versions.isEmpty() ? versions : versions.subList(1, versions.size());
    }
}
