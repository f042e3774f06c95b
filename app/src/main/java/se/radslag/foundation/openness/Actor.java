package se.radslag.foundation.openness;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who acts in the current thread.
 *
 * @param person id of the person who acts, or empty for the system itself
 * @param onBehalfOf id of the person for whom they do it, where staff enters what someone said at a desk
 */
public record Actor(Optional<Long> person, Optional<Long> onBehalfOf) {

    private static final Actor SYSTEM = new Actor(Optional.empty(), Optional.empty());
    private static final ScopedValue<Actor> HERE = ScopedValue.newInstance();

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
