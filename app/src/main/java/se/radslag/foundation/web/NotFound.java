package se.radslag.foundation.web;

/** What was asked for does not exist, or not for this visitor: the same page for both. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super(null, null, false, false);
    }
}
