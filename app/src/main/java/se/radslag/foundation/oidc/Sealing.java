package se.radslag.foundation.oidc;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.foundation.safety.SealedColumn;

/** The room's secrets. */
@Configuration(proxyBeanMethods = false)
class Sealing {

    static final String PROVIDER = "oidc_provider";
    static final String KEY = "oidc_key";

    @Bean
    SealedColumn oidcClientSecret() {
        return new SealedColumn(PROVIDER, "client_secret");
    }

    @Bean
    SealedColumn oidcPseudonymKey() {
        return new SealedColumn(KEY, "key");
    }
}
