package se.radslag.foundation.organisation;

import java.util.List;

/**
 * What a room holds about people: told on the page about personal data, copied to whoever asks for their own, and
 * erased. A room that holds any implements it as a bean.
 *
 * <p>Copying and erasing follow from the {@link #holdings}. A test compares them with the tables themselves.
 */
public interface PersonalData {

    /** Message key of a sentence: what is held, why, and for how long. */
    String key();

    /** The places where the room's tables refer to people, in the order in which they can be erased. */
    default List<Holding> holdings() {
        return List.of();
    }

    /** Erases in the current transaction, before the holdings, what they cannot tell of. */
    default void erase(long personId) {}
}
