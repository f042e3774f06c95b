package se.radslag.foundation.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request cannot be done; its sender is told why, as data. */
public final class Refusal extends RuntimeException {

    private final Fault fault;
    private final @Nullable String detail;
    private final transient List<Problem.Field> fields;

    public Refusal(Fault fault) {
        this(fault, null, List.of());
    }

    /** @param detail what is wrong in this case, in the language of the request */
    public Refusal(Fault fault, @Nullable String detail) {
        this(fault, detail, List.of());
    }

    Refusal(Fault fault, @Nullable String detail, List<Problem.Field> fields) {
        super(fault.code(), null, false, false);
        this.fault = fault;
        this.detail = detail;
        this.fields = fields;
    }

    Fault fault() {
        return fault;
    }

    @Nullable
    String detail() {
        return detail;
    }

    List<Problem.Field> fields() {
        return fields;
    }
}
