package se.radslag.foundation.openness;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the audit log of the organisation at hand. */
@Component
public class AuditLog {

    private final AuditRepository entries;

    AuditLog(AuditRepository entries) {
        this.entries = entries;
    }

    /**
     * At most {@code most} entries, latest first.
     *
     * @param before only those before this position; {@link Long#MAX_VALUE} for the latest
     */
    public List<AuditEntry> latest(long before, int most) {
        return entries.listBefore(before, most);
    }

    /**
     * At most {@code most} entries about the subject, in order.
     *
     * @param subject such as {@code dialogue/17}
     * @param after only those after this position; 0 for the first
     */
    public List<AuditEntry> ofSubject(String subject, long after, int most) {
        return entries.listOfSubjects(List.of(subject), after, most);
    }

    /** As {@link #ofSubject}, about any of the subjects. */
    public List<AuditEntry> ofSubjects(Collection<String> subjects, long after, int most) {
        return subjects.isEmpty() ? List.of() : entries.listOfSubjects(subjects, after, most);
    }
}
