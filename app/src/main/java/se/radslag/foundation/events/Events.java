package se.radslag.foundation.events;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.database.Tenancy;
import tools.jackson.databind.json.JsonMapper;

/** Publishes events. */
@Component
public class Events {

    private final ObjectProvider<Listener<?>> listeners;
    private final ObjectProvider<Background> background;
    private final JsonMapper json;

    /** @param background asked for only when something is published, since its chores publish too */
    Events(ObjectProvider<Listener<?>> listeners, ObjectProvider<Background> background, JsonMapper json) {
        this.listeners = listeners;
        this.background = background;
        this.json = json;
    }

    /**
     * Stores the event with the current transaction, for each listener that wants it.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Event event) {
        String body = json.writeValueAsString(event);
        for (Listener<?> listener : listeners) {
            if (listener.type().isInstance(event)) {
                background
                        .getObject()
                        .deliver(
                                listener.name() + "/" + UUID.randomUUID(),
                                new Delivery(
                                        Tenancy.organisation(),
                                        listener.name(),
                                        event.getClass().getName(),
                                        body));
            }
        }
    }
}
