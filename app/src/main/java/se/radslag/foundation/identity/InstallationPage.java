package se.radslag.foundation.identity;

import java.util.List;
import se.radslag.foundation.organisation.Organisation;

/** The organisations that one can go to. */
public record InstallationPage(List<Organisation> organisations) {

    /** Where an organisation's pages begin. */
    public String address(Organisation organisation) {
        return organisation.host() == null ? "/" + organisation.slug() + "/" : "https://" + organisation.host() + "/";
    }
}
