package se.radslag.foundation.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whole addresses of pages, for letters and feeds. */
@Component
public class PublicAddress {

    private final Organisations organisations;
    private final String installation;

    /** @param installation address at which organisations without a host name of their own are reached */
    PublicAddress(
            Organisations organisations,
            @Value("${radslag.public-url:http://localhost:${server.port:8080}}") String installation) {
        this.organisations = organisations;
        this.installation = installation;
    }

    /** The whole address of a path of the organisation at hand. */
    public String of(String path) {
        return of(organisations.known(), path);
    }

    /** The whole address of a path of an organisation. */
    public String of(Organisation organisation, String path) {
        return organisation.host() == null
                ? installation + "/" + organisation.slug() + path
                : "https://" + organisation.host() + path;
    }
}
