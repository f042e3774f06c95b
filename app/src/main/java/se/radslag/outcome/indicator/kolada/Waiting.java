package se.radslag.outcome.indicator.kolada;

import java.time.Duration;

/** How time is let pass between two attempts. */
@FunctionalInterface
public interface Waiting {

    /** Returns after the time. */
    void pause(Duration time) throws InterruptedException;
}
