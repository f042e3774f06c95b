package se.radslag.dialogue.guide;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.SubmissionRepository;

/** Keeps the organisation's own examples of methods. */
@UseCase
public class KeepExamples {

    /** Who may add and remove them. */
    static final Role[] KEEPERS = {Role.FACILITATOR, Role.ADMINISTRATOR};

    private final ExampleRepository examples;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Clock clock;

    KeepExamples(ExampleRepository examples, SubmissionRepository submissions, Audit audit, Clock clock) {
        this.examples = examples;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an example to the method; a form sent twice adds one. */
    public void add(MethodCard card, ExampleDraft draft, UUID once) {
        Optional<String> earlier = submissions.claim(once);
        if (earlier.isPresent()) {
            return;
        }
        long id = examples.add(
                card.key(),
                draft.name(),
                draft.number(),
                draft.text(),
                draft.linkOrNone(),
                Actor.current().orElse(null),
                clock.instant());
        submissions.settle(once, card.path());
        audit.record("guide.example-added", "example/" + id, Map.of("method", card.key()));
    }

    void remove(Example example) {
        if (examples.remove(example.id(), Actor.current().orElse(null), clock.instant())) {
            audit.record("guide.example-removed", "example/" + example.id());
        }
    }
}
