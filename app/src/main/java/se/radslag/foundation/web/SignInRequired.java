package se.radslag.foundation.web;

/** The act needs a person. A form that was sent is kept as a draft while the visitor signs in. */
public final class SignInRequired extends RuntimeException {
    public SignInRequired() {
        super(null, null, false, false);
    }
}
