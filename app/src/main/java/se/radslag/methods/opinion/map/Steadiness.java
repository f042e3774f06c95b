package se.radslag.methods.opinion.map;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much the map had changed with the latest votes, at a moment; see {@link se.radslag.opinionmap.Drift}.
 *
 * @param votes how many there were
 * @param newer how many of them the map before did not know
 * @param swungId the statement whose support had moved most, or null
 */
public record Steadiness(
        int people,
        int votes,
        int newer,
        int groupsBefore,
        int groupsNow,
        int grouped,
        int sameGroup,
        int sharedBefore,
        int sharedNow,
        int sharedBoth,
        double largestSwing,
        @Nullable Long swungId,
        Instant at) {

    // Chosen by what comes of conversations when a fifth more people join in: docs/performance.md, "What steady says".
    /** At least so many in per cent are to stand where they stood. */
    private static final int STEADY_SAME = 90;
    /** At least so much in per cent of the common ground is to be the same. */
    private static final int STEADY_SHARED = 80;
    /** No statement's support is to have moved by more. */
    private static final double STEADY_SWING = 0.1;

    /** The share in per cent of those in a group before and now who are in the same one. */
    public long samePercent() {
        return grouped == 0 ? 100 : Math.round(100.0 * sameGroup / grouped);
    }

    /** The share in per cent of the common ground before or now that is both. */
    public long sharedPercent() {
        int either = sharedBefore + sharedNow - sharedBoth;
        return either == 0 ? 100 : Math.round(100.0 * sharedBoth / either);
    }

    /** How far the statement that moved most has moved, in percentage points. */
    public long swingPoints() {
        return Math.round(100 * largestSwing);
    }

    /** Whether the latest votes have changed little of what the map tells. */
    public boolean isSteady() {
        return groupsBefore == groupsNow
                && samePercent() >= STEADY_SAME
                && sharedPercent() >= STEADY_SHARED
                && largestSwing <= STEADY_SWING;
    }
}
