package se.radslag.foundation.web;

import java.time.Instant;

/** The same thing was done too often from the same place; the page says when it can be done again. */
public final class TooOften extends RuntimeException {

    private final Instant again;

    /** @param again when it can be done again */
    public TooOften(Instant again) {
        super(null, null, false, false);
        this.again = again;
    }

    public Instant again() {
        return again;
    }
}
