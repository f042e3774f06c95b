package se.radslag.foundation.webhook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.foundation.safety.SealedColumn;

/** The room's secrets. */
@Configuration(proxyBeanMethods = false)
class Sealing {

    static final String SUBSCRIPTION = "webhook_subscription";

    @Bean
    SealedColumn webhookSecret() {
        return new SealedColumn(SUBSCRIPTION, "secret");
    }

    @Bean
    SealedColumn webhookPreviousSecret() {
        return new SealedColumn(SUBSCRIPTION, "previous_secret");
    }
}
