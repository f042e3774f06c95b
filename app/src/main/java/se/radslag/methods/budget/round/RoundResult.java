package se.radslag.methods.budget.round;

import java.util.Set;

/** What the count gave. The room that counts implements it as a bean. */
public interface RoundResult {

    /** Ids of the projects that the count funded; empty while nothing is counted. */
    Set<Long> funded(long activityId);
}
