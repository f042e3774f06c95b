package se.radslag.dialogue.rights;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a dialogue's check of rights and risks.
 *
 * @param version 1 for the first
 * @param by name of the member of the staff who made it, or null if it is no longer known
 * @param assessments one for each topic, in their order
 */
public record Check(int version, Instant at, @Nullable String by, List<Assessment> assessments) {}
