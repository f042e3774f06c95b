package se.radslag.tally;

import org.jspecify.annotations.Nullable;

/**
 * A project that was funded.
 *
 * @param project its place in the election's list
 * @param step by what part of the rule
 * @param rate what the rule ranked it by when it was taken: under equal shares what a unit of utility cost each
 *     supporter who could pay in full, under Phragmén the supporters' load; null where the rule has nothing to tell
 */
public record Selection(int project, Step step, @Nullable Rational rate) {

    /** The parts of the rules that select. */
    public enum Step {
        /** Decided before the vote. */
        FIXED,
        /** The rule itself. */
        RULE,
        /** What spent the money that the rule left. */
        COMPLETION
    }

    public Selection(int project, Step step) {
        this(project, step, null);
    }
}
