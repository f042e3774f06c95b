package se.radslag.methods.budget.count;

import se.radslag.foundation.events.Event;

/** The vote of a round has closed, and its ballots wait to be counted. */
record VoteClosed(long activityId) implements Event {}
