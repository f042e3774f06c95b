package se.radslag.foundation.openness;

import java.util.Optional;
import java.util.concurrent.Callable;

/** The person on whose behalf the current thread works; nobody, for work in the background. */
public final class Actor {

    private static final ScopedValue<Optional<Long>> PERSON = ScopedValue.newInstance();

    private Actor() {}

    /** Id of the person who acts, or empty for the system itself. */
    public static Optional<Long> current() {
        return PERSON.isBound() ? PERSON.get() : Optional.empty();
    }

    /** Does the work on behalf of the person, or of the system if empty. */
    public static <T> T as(Optional<Long> person, Callable<T> work) throws Exception {
        return ScopedValue.where(PERSON, person).call(work::call);
    }
}
