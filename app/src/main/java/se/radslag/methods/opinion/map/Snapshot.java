package se.radslag.methods.opinion.map;

import java.time.Instant;

/** A map as it was at a moment. */
record Snapshot(long id, long activityId, Findings findings, Instant at) {}
