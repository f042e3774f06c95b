package se.radslag.foundation.oidc;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.PersonalData;

/** The pseudonyms by which a person is recognised. */
@Component
class OidcPersonalData implements PersonalData {

    private final ProviderRepository providers;

    OidcPersonalData(ProviderRepository providers) {
        this.providers = providers;
    }

    @Override
    public String key() {
        return "oidc.personal-data";
    }

    @Override
    public void erase(long personId) {
        providers.forget(personId);
    }
}
