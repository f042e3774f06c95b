package se.radslag.foundation.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.web.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** Takes what other systems are to be told with the current transaction; it is sent after its commit. */
@Component
public class Webhooks {

    private final DeliveryRepository deliveries;
    private final JsonMapper json;
    private final Clock clock;

    Webhooks(DeliveryRepository deliveries, JsonMapper json, Clock clock) {
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells those who want to know, once for each occasion.
     *
     * @param occasion what happened, such as {@code decision/17}
     * @param data ids and addresses
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(WebhookType type, String occasion, Map<String, ?> data) {
        List<Long> wanting = deliveries.listWanting(type.name());
        if (!wanting.isEmpty()) {
            tell(type.name(), type.name() + "/" + occasion, data, wanting);
        }
    }

    /** Tells one, whether it wants to know or not. */
    void tellOne(String type, long subscriptionId, Map<String, ?> data) {
        String occasion = type + "/" + Tokens.fresh();
        tell(type, occasion, data, List.of(subscriptionId));
    }

    private void tell(String type, String occasion, Map<String, ?> data, List<Long> subscriptionIds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("timestamp", now);
        body.put("data", data);
        deliveries
                .addMessage(occasion, "msg_" + Tokens.fresh(), type, json.writeValueAsString(body), now)
                .ifPresent(messageId -> deliveries.add(messageId, subscriptionIds, now));
    }
}
