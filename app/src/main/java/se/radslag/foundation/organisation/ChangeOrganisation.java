package se.radslag.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Changes the name, contact and look of the organisation at hand. */
@UseCase
public class ChangeOrganisation {

    private final OrganisationRepository organisations;
    private final Audit audit;

    ChangeOrganisation(OrganisationRepository organisations, Audit audit) {
        this.organisations = organisations;
        this.audit = audit;
    }

    public void details(String name, @Nullable String email, @Nullable String phone, @Nullable String postalAddress) {
        organisations.change(Tenancy.organisation(), name, email, phone, postalAddress);
        note("details");
    }

    /** @param accent a colour that {@link se.radslag.foundation.web.AccentTheme} accepts, as {@code #rrggbb} */
    public void accent(String accent) {
        organisations.changeAccent(Tenancy.organisation(), accent);
        note("accent");
    }

    /** Sets the logo, or takes it away if null. */
    public void logo(@Nullable Logo logo) {
        organisations.changeLogo(Tenancy.organisation(), logo == null ? null : logo.png());
        note("logo");
    }

    private void note(String what) {
        audit.record("organisation.changed", "organisation", java.util.Map.of("what", what));
    }
}
