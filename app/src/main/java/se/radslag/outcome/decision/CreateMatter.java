package se.radslag.outcome.decision;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.radslag.dialogue.MatterChanged;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Opens the matter in which a dialogue is to be decided. */
@UseCase
public class CreateMatter {

    private final MatterRepository matters;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Events events;

    CreateMatter(MatterRepository matters, SubmissionRepository submissions, Audit audit, Events events) {
        this.matters = matters;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
    }

    /** @param once the form's own random word */
    public Result create(UUID once, long dialogueId, String registryNumber, String title, String body) {
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return new Result.Done(before.get());
        }
        Optional<Long> id = add(dialogueId, registryNumber, title, body);
        if (id.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Result.NumberTaken();
        }
        String path = "/arbete/arenden/" + id.get();
        submissions.settle(once, path);
        return new Result.Done(path);
    }

    /** Opens the matter and returns its id; empty if another has the registry number. */
    public Optional<Long> add(long dialogueId, String registryNumber, String title, String body) {
        Long by = Actor.current().orElse(null);
        Optional<Long> id = matters.add(dialogueId, registryNumber, title, body, by);
        id.ifPresent(added -> {
            long state = matters.addState(added, MatterState.RECEIVED, "", null, by);
            audit.record("matter.created", "matter/" + added, Map.of("dialogue", dialogueId));
            events.publish(new MatterChanged(dialogueId, added, state));
        });
        return id;
    }
}
