package se.radslag.foundation.organisation;

/**
 * What a room holds about people, told on the page about personal data, and how it is erased. A room that holds any
 * implements it as a bean.
 */
public interface PersonalData {

    /** Message key of a sentence: what is held, why, and for how long. */
    String key();

    /** Erases what ties the person to anything in the room, in the current transaction. */
    void erase(long personId);
}
