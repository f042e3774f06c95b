package se.radslag.foundation.events;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.database.Tenancy;
import tools.jackson.databind.json.JsonMapper;

/** Hands a stored event to the listener that it was stored for, in one transaction as the event's organisation. */
@Component
class Deliverer {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

    private final ObjectProvider<Listener<?>> listeners;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Deliverer(ObjectProvider<Listener<?>> listeners, TransactionTemplate transaction, JsonMapper json) {
        this.listeners = listeners;
        this.transaction = transaction;
        this.json = json;
    }

    void deliver(Delivery delivery) {
        Optional<Listener<?>> listener = listeners.stream()
                .filter(candidate -> candidate.name().equals(delivery.listener()))
                .findFirst();
        if (listener.isEmpty()) {
            LOG.warn("Nobody listens as {} any more; {} is dropped", delivery.listener(), delivery.type());
            return;
        }
        Tenancy.run(
                delivery.organisation(),
                () -> transaction.executeWithoutResult(status -> hand(listener.get(), delivery)));
    }

    private <E extends Event> void hand(Listener<E> listener, Delivery delivery) {
        try {
            Class<? extends E> type = Class.forName(delivery.type()).asSubclass(listener.type());
            listener.on(json.readValue(delivery.body(), type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The event " + delivery.type() + " is not known here", e);
        }
    }
}
