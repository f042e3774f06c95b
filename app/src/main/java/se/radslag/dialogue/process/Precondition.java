package se.radslag.dialogue.process;

import java.util.List;

/**
 * Something beside the plan itself that must be in place before it is published. A room implements it as a bean; what
 * it finds missing is said together with the plan's own gaps, and once a plan is published it no longer binds changes.
 */
public interface Precondition {

    /** What is missing, each at a step where it is put right; empty if nothing is. */
    List<Gap> gaps(Plan plan);
}
