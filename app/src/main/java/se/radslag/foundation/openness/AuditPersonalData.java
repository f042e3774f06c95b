package se.radslag.foundation.openness;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What a person did, in the log that nobody can change. */
@Component
class AuditPersonalData implements PersonalData {

    @Override
    public String key() {
        return "openness.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.kept("openness_audit_entry", "actor_id", "position", "at", "action", "subject", "details"));
    }
}
