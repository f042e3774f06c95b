package se.radslag.foundation.moderation;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Decides that flagged content breaks no rule: it stays as it is, and its flags are settled. */
@UseCase
class KeepContent {

    private final ModerationRepository repository;
    private final Audit audit;

    KeepContent(ModerationRepository repository, Audit audit) {
        this.repository = repository;
        this.audit = audit;
    }

    void of(String kind, Subject subject, long moderatorId) {
        int flags = repository.settle(kind, subject.id(), moderatorId);
        if (flags > 0) {
            audit.record("moderation.kept", kind + "/" + subject.id(), Map.of("flags", flags));
        }
    }
}
