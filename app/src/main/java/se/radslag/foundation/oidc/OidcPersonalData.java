package se.radslag.foundation.oidc;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** The pseudonyms by which a person is recognised. */
@Component
class OidcPersonalData implements PersonalData {

    @Override
    public String key() {
        return "oidc.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.removed("oidc_identity", "person_id", "pseudonym"));
    }
}
