package se.radslag.dialogue.background;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.background.Background.Gender;

/**
 * Asks those who took part to tell something of themselves.
 *
 * @param open whether it can be told; not before taking part, and not once the dialogue has been counted
 * @param told whether the person has told before
 * @param known whether fields hold what the person has told on My page, for them to keep or clear
 * @param areas names of the areas by their ids, with that of none first
 */
public record BackgroundPage(
        Dialogue dialogue,
        boolean open,
        boolean told,
        boolean known,
        Form form,
        Map<String, String> areas,
        Map<String, String> errors) {

    /** What is typed. */
    public record Form(String birthYear, String gender, String area) {}

    public List<Gender> genders() {
        return List.of(Gender.values());
    }

    /** Path of the page below the organisation. */
    public String path() {
        return dialogue.path() + "/om-dig";
    }
}
