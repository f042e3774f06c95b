package se.radslag.methods.opinion.work;

import java.util.List;
import se.radslag.methods.opinion.map.Steadiness;

/** Whether more answers are likely to change what the map tells. A person decides; this says what speaks for what. */
public enum Advice {
    /** It has not been seen often enough. */
    YOUNG,
    /** The latest answers have changed something. */
    MOVING,
    /** The latest answers have changed little, but it has not been so for long. */
    SETTLING,
    /** A tenth more has changed little three times in a row: more answers of the same people will not change much either. */
    STEADY;

    private static final int IN_A_ROW = 3;

    /** @param seen how much it changed each time that a tenth more had come, the latest first */
    static Advice of(List<Steadiness> seen) {
        if (seen.isEmpty()) {
            return YOUNG;
        }
        long steady = seen.stream().takeWhile(Steadiness::isSteady).count();
        return steady == 0 ? MOVING : steady < IN_A_ROW ? SETTLING : STEADY;
    }
}
