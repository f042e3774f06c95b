package se.radslag.foundation.identity;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.web.Look;

/** The look of each organisation, computed once for each of its states. */
@Component
class Looks {

    Look of(Organisation organisation) {
        return new Look(
                organisation.name(),
                organisation.hasLogo() ? "/logotyp" : null,
                ":root{--accent:" + organisation.accent() + "}",
                organisation.email());
    }
}
