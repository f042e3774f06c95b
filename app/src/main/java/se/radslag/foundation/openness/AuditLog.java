package se.radslag.foundation.openness;

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
}
