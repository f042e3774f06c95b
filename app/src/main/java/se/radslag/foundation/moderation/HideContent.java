package se.radslag.foundation.moderation;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Hides content with a reason, and tells its author why and how to appeal. */
@UseCase
class HideContent {

    private final ModerationRepository repository;
    private final Moderation moderation;
    private final AuthorLetters letters;
    private final Audit audit;

    HideContent(ModerationRepository repository, Moderation moderation, AuthorLetters letters, Audit audit) {
        this.repository = repository;
        this.moderation = moderation;
        this.letters = letters;
        this.audit = audit;
    }

    /** Returns false, and does nothing, if it is hidden already. */
    boolean of(String kind, Subject subject, Rule rule, String text, long moderatorId) {
        if (!moderation.room(kind).hide(subject.id())) {
            return false;
        }
        long hiding = repository.addHiding(kind, subject, rule, text, moderatorId);
        repository.settle(kind, subject.id(), moderatorId);
        letters.hidden(repository.find(hiding).orElseThrow());
        audit.record("moderation.hidden", kind + "/" + subject.id(), Map.of("rule", rule, "hiding", hiding));
        return true;
    }
}
