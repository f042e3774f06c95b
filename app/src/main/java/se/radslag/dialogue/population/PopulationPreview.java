package se.radslag.dialogue.population;

import java.util.List;

/**
 * What a file would put in the place of the table in use.
 *
 * @param csv what was read, to be sent when it is confirmed
 * @param replaces how many people the table in use counts; 0 without one
 */
public record PopulationPreview(PopulationReading reading, String csv, long replaces) {

    public List<AgeGroup> ages() {
        return List.of(AgeGroup.values());
    }

    public Sex women() {
        return Sex.WOMAN;
    }

    public Sex men() {
        return Sex.MAN;
    }
}
