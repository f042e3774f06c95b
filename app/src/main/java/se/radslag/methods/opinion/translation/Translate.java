package se.radslag.methods.opinion.translation;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Writes a translation, agrees to one, takes one away. */
@UseCase
public class Translate {

    private final TranslationRepository translations;
    private final Audit audit;

    Translate(TranslationRepository translations, Audit audit) {
        this.translations = translations;
        this.audit = audit;
    }

    /** Writes one, which is shown once somebody agrees to it; returns its id. */
    public long write(long statementId, String language, String text, long personId) {
        long id = translations.add(statementId, language, text, personId);
        audit.record(
                "opinion.translation-written",
                "statement/" + statementId,
                Map.of("translation", id, "language", language));
        return id;
    }

    /** Writes one that is shown at once. */
    public void show(long statementId, String language, String text, long personId) {
        long id = write(statementId, language, text, personId);
        translations.find(id).ifPresent(translation -> agree(translation, personId));
    }

    /** Shows it; false, and nothing is done, if it is no draft any more. */
    public boolean agree(Translation translation, long personId) {
        if (!translations.agree(translation.id(), personId)) {
            return false;
        }
        audit.record(
                "opinion.translation-agreed",
                "statement/" + translation.statementId(),
                Map.of("translation", translation.id(), "language", translation.language()));
        return true;
    }

    /** Takes it away; false, and nothing is done, if it is gone. */
    boolean end(Translation translation) {
        if (!translations.end(translation.id())) {
            return false;
        }
        audit.record(
                "opinion.translation-ended",
                "statement/" + translation.statementId(),
                Map.of("translation", translation.id(), "language", translation.language()));
        return true;
    }
}
