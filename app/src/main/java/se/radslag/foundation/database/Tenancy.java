package se.radslag.foundation.database;

import java.util.OptionalLong;
import java.util.concurrent.Callable;

/**
 * The organisation whose data the current thread may see.
 *
 * <p>Outside {@link #in} a thread sees no organisation's rows at all.
 */
public final class Tenancy {

    private static final ScopedValue<Long> ORGANISATION = ScopedValue.newInstance();

    private Tenancy() {}

    /** The organisation at hand, or empty outside {@link #in}. */
    public static OptionalLong current() {
        return ORGANISATION.isBound() ? OptionalLong.of(ORGANISATION.get()) : OptionalLong.empty();
    }

    /**
     * The organisation at hand.
     *
     * @throws IllegalStateException outside {@link #in}
     */
    public static long organisation() {
        return current().orElseThrow(() -> new IllegalStateException("No organisation is bound to this work"));
    }

    /** Does the work as the organisation and returns its result. */
    public static <T> T in(long organisation, Callable<T> work) throws Exception {
        return ScopedValue.where(ORGANISATION, organisation).call(work::call);
    }

    /** Does the work as the organisation. */
    public static void run(long organisation, Runnable work) {
        ScopedValue.where(ORGANISATION, organisation).run(work);
    }
}
