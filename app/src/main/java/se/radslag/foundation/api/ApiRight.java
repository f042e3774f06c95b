package se.radslag.foundation.api;

/**
 * Something that a key may allow; each room declares its own as a bean. Reading what is public needs none.
 *
 * @param name as it stands with the key, such as {@code matters:write}; never changed
 * @param key message key of its name; {@code <key>.hint} is a sentence about it
 * @param order rights stand in rising order
 */
public record ApiRight(String name, String key, int order) {}
