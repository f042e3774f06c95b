package se.radslag.foundation.api;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** The notes of who made and revoked keys. */
@Component
class ApiPersonalData implements PersonalData {

    @Override
    public String key() {
        return "api.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("api_key", "made_by", "name", "made_at"),
                Holding.untied("api_revocation", "person_id", "at"));
    }
}
