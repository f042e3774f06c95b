package se.radslag.foundation.api;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Everything that can go wrong in the interface, each with an address of its own that tells what to do. */
public enum Fault {
    BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST),
    KEY_MISSING("key-missing", HttpStatus.UNAUTHORIZED),
    KEY_UNKNOWN("key-unknown", HttpStatus.UNAUTHORIZED),
    RIGHT_MISSING("right-missing", HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    /** The state of what it is about does not admit it now. */
    CONFLICT("conflict", HttpStatus.CONFLICT),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Fields are missing or wrong. */
    INVALID("invalid", HttpStatus.UNPROCESSABLE_CONTENT),
    IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS),
    BROKEN("broken", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    Fault(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    /** Its name for programs; never changed. */
    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    /** Path of the page about it. */
    public String path() {
        return "/api/fel/" + code;
    }

    /** Message key of what happened; {@code <key>.do} is what to do about it. */
    public String key() {
        return "api.fault." + code;
    }

    static Optional<Fault> of(String code) {
        return Arrays.stream(values()).filter(fault -> fault.code.equals(code)).findFirst();
    }
}
