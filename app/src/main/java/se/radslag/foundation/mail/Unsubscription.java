package se.radslag.foundation.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a link out of letters stands for.
 *
 * @param dialogueId the dialogue to hear no more of, or null for all news
 */
record Unsubscription(long personId, @Nullable Long dialogueId) {}
