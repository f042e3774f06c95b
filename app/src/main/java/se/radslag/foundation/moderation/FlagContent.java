package se.radslag.foundation.moderation;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Tells the moderators of content that breaks a rule; the same person tells once. */
@UseCase
class FlagContent {

    private final ModerationRepository repository;
    private final Audit audit;

    FlagContent(ModerationRepository repository, Audit audit) {
        this.repository = repository;
        this.audit = audit;
    }

    void of(String kind, Subject subject, Rule rule, String text, long personId) {
        if (repository.addFlag(kind, subject, personId, rule, text)) {
            audit.record("moderation.flagged", kind + "/" + subject.id(), Map.of("rule", rule));
        }
    }
}
