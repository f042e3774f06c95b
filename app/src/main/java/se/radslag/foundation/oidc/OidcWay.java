package se.radslag.foundation.oidc;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.identity.SignInWay;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;

/** Offers the organisation's providers on the page where one signs in. */
@Component
class OidcWay implements SignInWay {

    private final ProviderRepository providers;

    OidcWay(ProviderRepository providers) {
        this.providers = providers;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Choice> choices(Frame frame) {
        return providers.list().stream()
                .map(provider -> new Choice(
                        "/logga-in/med/" + provider.id(),
                        provider.label(),
                        frame.t(
                                provider.assurance() == Assurance.E_IDENTIFICATION
                                        ? "oidc.way.e-identification"
                                        : "oidc.way.directory")))
                .toList();
    }
}
