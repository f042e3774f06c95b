package se.radslag.foundation.openness;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the audit log. An entry is part of the transaction that it tells of: both are stored, or neither.
 *
 * <p>Entries are written just before the commit, so that the lock on the chain's head is held as briefly as can be.
 */
@Component
public class Audit {

    private final AuditRepository entries;
    private final JsonMapper json;
    private final Clock clock;

    Audit(AuditRepository entries, JsonMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Notes that the current actor did something.
     *
     * @param action what, such as {@code proposal.published}
     * @param subject to what, such as {@code proposal/17}
     * @throws IllegalStateException outside a transaction
     */
    public void record(String action, String subject) {
        record(action, subject, Map.of());
    }

    /**
     * Notes that the current actor did something. Where it was done on behalf of another person, the entry says so under
     * {@code onBehalfOf}; where another system did it, the entry names its key under {@code apiKey}.
     *
     * @param details further facts; ids and numbers, never what people wrote about themselves
     * @throws IllegalStateException outside a transaction
     */
    public void record(String action, String subject, Map<String, ?> details) {
        Actor actor = Actor.here();
        var facts = new TreeMap<String, Object>(details);
        actor.onBehalfOf().ifPresent(person -> facts.put("onBehalfOf", person));
        actor.key().ifPresent(key -> facts.put("apiKey", key));
        pending().add(new Note(actor.person(), action, subject, json.writeValueAsString(facts)));
    }

    private record Note(Optional<Long> actor, String action, String subject, String details) {}

    private List<Note> pending() {
        for (TransactionSynchronization synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Pending pending) {
                return pending.notes;
            }
        }
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending.notes;
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Note> notes = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            AuditRepository.Head head = entries.lockHead();
            byte[] previous = head.hash();
            long position = head.position();
            var chained = new ArrayList<AuditEntry>(notes.size());
            for (Note note : notes) {
                AuditEntry entry = AuditEntry.after(
                        previous,
                        ++position,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        note.actor(),
                        note.action(),
                        note.subject(),
                        note.details());
                chained.add(entry);
                previous = entry.hash();
            }
            entries.append(chained);
        }
    }
}
