package se.radslag.dialogue.rights;

/**
 * What was found about one topic.
 *
 * @param concerned whether something must be done because of it
 * @param reason how it is known
 * @param measure what is done; empty exactly where nothing must be
 */
public record Assessment(Topic topic, boolean concerned, String reason, String measure) {}
