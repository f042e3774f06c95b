package se.radslag.foundation.retention;

import java.time.Instant;

/**
 * A line of the disposal log: what one run removed of one kind.
 *
 * @param at when the run began
 * @param records how many were removed
 * @param upTo records that had their moment before this went
 * @param days the rule it followed: how long they had been kept
 */
public record Disposal(long id, String kind, Instant at, int records, Instant upTo, int days) {}
