package se.radslag.foundation.openness;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who acts in the current thread.
 *
 * @param person id of the person who acts, or empty for the system itself and for another system
 * @param onBehalfOf id of the person for whom they do it, where staff enters what someone said at a desk
 * @param key id of the key with which another system acts
 */
public record Actor(Optional<Long> person, Optional<Long> onBehalfOf, Optional<Long> key) {

    private static final Actor SYSTEM = new Actor(Optional.empty(), Optional.empty());
    private static final ScopedValue<Actor> HERE = ScopedValue.newInstance();

    public Actor(Optional<Long> person, Optional<Long> onBehalfOf) {
        this(person, onBehalfOf, Optional.empty());
    }

    /** Another system, let in by a key. */
    public static Actor key(long keyId) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.of(keyId));
    }

    /** Who acts now; the system, for work in the background. */
    public static Actor here() {
        return HERE.orElse(SYSTEM);
    }

    /** Id of the person who acts, or empty for the system itself. */
    public static Optional<Long> current() {
        return here().person();
    }

    /** Does the work as the person's own act, or as the system's if empty. */
    public static <T> T as(Optional<Long> person, Callable<T> work) throws Exception {
        return new Actor(person, Optional.empty()).does(work);
    }

    /** Does the work as this one's act. */
    public <T> T does(Callable<T> work) throws Exception {
        return ScopedValue.where(HERE, this).call(work::call);
    }
}
