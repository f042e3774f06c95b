package se.radslag.dialogue.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.dialogue.evidence.Logged;
import se.radslag.foundation.openness.AuditEntry;
import se.radslag.foundation.openness.AuditLog;

/**
 * Writes what the audit log says of a dialogue and of everything in it, by the columns of {@link Dictionary#LOG}: first of
 * the dialogue itself, then of each kind of thing. No more than a page of it is in memory.
 */
@Component
class WriteLog {

    private static final int THINGS = 500;
    private static final int ENTRIES = 1_000;

    private final AuditLog log;
    private final ObjectProvider<Logged> logged;

    WriteLog(AuditLog log, ObjectProvider<Logged> logged) {
        this.log = log;
        this.logged = logged;
    }

    void of(Dialogue dialogue, OutputStream out) throws IOException {
        out.write(Csv.line(Dictionary.LOG).getBytes(StandardCharsets.UTF_8));
        write(List.of(dialogue.subject()), true, out);
        for (Logged kind : logged.orderedStream().toList()) {
            long after = 0;
            List<Long> ids;
            do {
                ids = kind.ids(dialogue, after, THINGS);
                write(ids.stream().map(id -> kind.kind() + "/" + id).toList(), kind.namesActors(), out);
                after = ids.isEmpty() ? after : ids.getLast();
            } while (ids.size() == THINGS);
        }
    }

    private void write(Collection<String> subjects, boolean actors, OutputStream out) throws IOException {
        long after = 0;
        List<AuditEntry> page;
        do {
            page = log.ofSubjects(subjects, after, ENTRIES);
            for (AuditEntry entry : page) {
                out.write(Csv.line(values(entry, actors)).getBytes(StandardCharsets.UTF_8));
                after = entry.position();
            }
        } while (page.size() == ENTRIES);
    }

    private static List<String> values(AuditEntry entry, boolean actors) {
        return List.of(
                Long.toString(entry.position()),
                entry.at().toString(),
                actors ? entry.actor().map(actor -> Long.toString(actor)).orElse("") : "",
                entry.action(),
                entry.subject(),
                entry.details(),
                HexFormat.of().formatHex(entry.hash()));
    }
}
