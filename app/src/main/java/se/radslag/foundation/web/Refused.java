package se.radslag.foundation.web;

/** The person may not do this; the page says why and what to do instead. */
public final class Refused extends RuntimeException {

    private final String reasonKey;

    /** @param reasonKey message key of the reason, in plain words */
    public Refused(String reasonKey) {
        super(reasonKey, null, false, false);
        this.reasonKey = reasonKey;
    }

    String reasonKey() {
        return reasonKey;
    }
}
