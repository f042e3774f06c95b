package se.radslag.foundation.api;

import org.jspecify.annotations.Nullable;

/**
 * The sender's own word for a request, in the header {@code Idempotency-Key}. A controller takes it as an argument and
 * hands it to {@link WriteOnce}.
 */
public final class Once {

    private static final int MOST = 200;

    private final @Nullable String header;
    private final String path;

    /** @param path where the request was sent, below the organisation */
    Once(@Nullable String header, String path) {
        this.header = header;
        this.path = path;
    }

    /** @throws Refusal if there is none */
    String word() {
        if (header == null || header.isBlank() || header.length() > MOST) {
            throw new Refusal(Fault.IDEMPOTENCY_KEY_MISSING);
        }
        return header.strip();
    }

    String path() {
        return path;
    }
}
