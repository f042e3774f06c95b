package se.radslag.foundation.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.organisation.PublicAddress;

/** The organisation itself, for programs. */
@RestController
class OrganisationApiController {

    private final Organisations organisations;
    private final PublicAddress address;

    OrganisationApiController(Organisations organisations, PublicAddress address) {
        this.organisations = organisations;
        this.address = address;
    }

    /** An organisation as programs see it. */
    record Shown(
            String name,
            String url,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postalAddress,
            String accent) {}

    @GetMapping("/api/v1/organisation")
    Shown show() {
        Organisation organisation = organisations.current();
        return new Shown(
                organisation.name(),
                address.of(organisation, "/"),
                organisation.email(),
                organisation.phone(),
                organisation.postalAddress(),
                organisation.accent());
    }
}
