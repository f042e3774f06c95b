package se.radslag.foundation.openness;

import java.util.List;
import org.springframework.stereotype.Component;

/** Walks an organisation's audit log from its first entry to its last and finds where it was tampered with. */
@Component
public class VerifyAudit {

    private static final int PAGE = 5_000;

    private final AuditRepository entries;

    VerifyAudit(AuditRepository entries) {
        this.entries = entries;
    }

    /** What the walk found. */
    public sealed interface Verdict {
        /** The chain is whole. */
        record Whole(long entries) implements Verdict {}

        /** The entry at the position is missing or is not what was once written there. */
        record Broken(long position) implements Verdict {}
    }

    /** Verifies the log of the organisation at hand, a page at a time. */
    public Verdict verify() {
        byte[] previous = {};
        long position = 0;
        while (true) {
            List<AuditEntry> page = entries.listAfter(position, PAGE);
            for (AuditEntry entry : page) {
                if (entry.position() != position + 1 || !entry.follows(previous)) {
                    return new Verdict.Broken(position + 1);
                }
                position = entry.position();
                previous = entry.hash();
            }
            if (page.size() < PAGE) {
                return end(position);
            }
        }
    }

    private Verdict end(long position) {
        long expected = entries.findHead().map(AuditRepository.Head::position).orElse(0L);
        return expected == position ? new Verdict.Whole(position) : new Verdict.Broken(position + 1);
    }
}
