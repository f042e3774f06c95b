package se.radslag.foundation.retention;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Which administrator set a time or a hold. */
@Component
class RetentionPersonalData implements PersonalData {

    @Override
    public String key() {
        return "retention.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("retention_rule", "person_id", "kind", "days", "at"),
                Holding.untied("retention_hold", "person_id", "reason", "at"),
                Holding.untied("retention_hold", "lifted_by", "reason", "lifted_at"));
    }
}
