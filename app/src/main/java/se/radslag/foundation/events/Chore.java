package se.radslag.foundation.events;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Work that comes back at a steady interval, done once for each organisation by whichever server is free. Each run is
 * one transaction as the organisation; an organisation whose run fails does not hold up the others.
 */
public interface Chore {

    /** A name that stays the same over the years. */
    String name();

    /** The time from one run to the next. */
    Duration every();

    /** The time of day in Sweden at which it is done once a day, instead of at an interval; empty for the interval. */
    default Optional<LocalTime> at() {
        return Optional.empty();
    }

    /** Does the work for the organisation at hand. */
    void run();
}
