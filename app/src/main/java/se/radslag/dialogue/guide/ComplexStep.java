package se.radslag.dialogue.guide;

import java.util.List;
import se.radslag.dialogue.Level;

/**
 * One of the seven steps for questions that split people. Its texts are in Swedish.
 *
 * @param share how many per cent of the time until the decision it takes
 * @param methods keys of the methods that suit it
 */
public record ComplexStep(String name, String text, Level level, int share, Place place, List<String> methods) {

    /** Where the step stands in a dialogue. */
    public enum Place {
        /** It is a phase. */
        PHASE,
        /** It is the decision itself. */
        DECISION,
        /** It comes after the decision: as its actions, and as dialogues of their own. */
        AFTERWARDS
    }
}
