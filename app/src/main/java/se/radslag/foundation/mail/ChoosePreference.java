package se.radslag.foundation.mail;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** A person chooses how to get letters, on their own page or by a link in a letter. */
@UseCase
class ChoosePreference {

    private final PreferenceRepository preferences;
    private final Audit audit;

    ChoosePreference(PreferenceRepository preferences, Audit audit) {
        this.preferences = preferences;
        this.audit = audit;
    }

    void choose(long personId, Preference preference) {
        preferences.replace(personId, preference);
        audit.record(
                "mail.preference-chosen",
                "person/" + personId,
                Map.of(
                        "personal", preference.personal().name(),
                        "news", preference.news().name()));
    }

    /** Doing it twice is the same as doing it once. */
    void unsubscribe(Unsubscription what) {
        Long dialogue = what.dialogueId();
        if (dialogue == null) {
            Preference now = preferences.find(what.personId()).orElse(Preference.USUAL);
            choose(what.personId(), new Preference(now.personal(), Rhythm.NONE));
        } else {
            preferences.unsubscribe(what.personId(), dialogue);
            audit.record("mail.unsubscribed", "person/" + what.personId(), Map.of("dialogue", dialogue));
        }
    }

    void subscribeAgain(long personId, long dialogueId) {
        preferences.subscribeAgain(personId, dialogueId);
        audit.record("mail.subscribed-again", "person/" + personId, Map.of("dialogue", dialogueId));
    }
}
