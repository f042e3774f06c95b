package se.radslag.foundation.moderation;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Decides on an author's appeal, as another moderator than the one who hid, and tells the author. */
@UseCase
class DecideAppeal {

    private final ModerationRepository repository;
    private final Moderation moderation;
    private final AuthorLetters letters;
    private final Audit audit;

    DecideAppeal(ModerationRepository repository, Moderation moderation, AuthorLetters letters, Audit audit) {
        this.repository = repository;
        this.moderation = moderation;
        this.letters = letters;
        this.audit = audit;
    }

    enum Decided {
        DONE,
        /** Someone decided before. */
        BEFORE,
        /** Whoever hid something does not decide on the appeal. */
        OWN
    }

    Decided of(Hiding hiding, Hiding.Verdict verdict, String text, long moderatorId) {
        if (hiding.personId() != null && hiding.personId() == moderatorId) {
            return Decided.OWN;
        }
        if (!repository.decide(hiding.id(), verdict, text, moderatorId)) {
            return Decided.BEFORE;
        }
        if (verdict == Hiding.Verdict.LIFTED) {
            repository.lift(hiding.id());
            moderation.room(hiding.kind()).show(hiding.subjectId());
        }
        letters.decided(hiding, verdict, text);
        audit.record("moderation.appeal-decided", "hiding/" + hiding.id(), Map.of("verdict", verdict));
        return Decided.DONE;
    }
}
