package se.radslag.foundation.events;

/**
 * Does what follows from an event. Each delivery is one transaction as the event's organisation; it may be repeated
 * after a crash, so doing it twice must do no harm beyond the first.
 */
public interface Listener<E extends Event> {

    /** The events it wants. */
    Class<E> type();

    /** A name that stays the same over the years: undelivered events are stored under it. */
    String name();

    void on(E event);
}
