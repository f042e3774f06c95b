package se.radslag.foundation.webhook;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** The notes of who set up subscriptions. */
@Component
class WebhookPersonalData implements PersonalData {

    @Override
    public String key() {
        return "webhook.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.untied("webhook_subscription", "person_id", "name", "made_at"));
    }
}
