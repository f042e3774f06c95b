package se.radslag.foundation.mail;

import java.util.List;

/** A person's choices, by the names of {@link Rhythm}. */
public record PreferencePage(String personal, String news, List<Unsubscribed> unsubscribed) {

    /** A dialogue that the person gets no letters about. */
    public record Unsubscribed(long dialogueId, String title) {}
}
