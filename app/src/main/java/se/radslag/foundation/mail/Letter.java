package se.radslag.foundation.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param kind how the person may choose to get it
 * @param dialogueId the dialogue it is about, or null; from that dialogue's news one can unsubscribe
 * @param body plain text with empty lines between paragraphs; an address on a line of its own becomes a link
 */
public record Letter(long personId, Kind kind, @Nullable Long dialogueId, String subject, String body) {

    public enum Kind {
        /** Cannot be declined, sent at once: a code to sign in with. */
        NECESSARY,
        /** About what the person did: an answer to what they said. At once or daily. */
        PERSONAL,
        /** About something they follow. At once, daily or not at all. */
        NEWS
    }
}
