package se.radslag.foundation.moderation;

import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Asks, as the author, that someone else looks at the decision to hide; once for each decision. */
@UseCase
class AppealHiding {

    private final ModerationRepository repository;
    private final Audit audit;

    AppealHiding(ModerationRepository repository, Audit audit) {
        this.repository = repository;
        this.audit = audit;
    }

    void of(Hiding hiding, String text) {
        if (repository.addAppeal(hiding.id(), text)) {
            audit.record("moderation.appealed", "hiding/" + hiding.id());
        }
    }
}
