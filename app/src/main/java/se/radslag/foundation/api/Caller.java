package se.radslag.foundation.api;

import org.jspecify.annotations.Nullable;

/**
 * Who asks the interface. A controller takes it as an argument.
 *
 * @param key the key that was shown, or null for anybody
 */
public record Caller(@Nullable ApiKey key) {

    /**
     * The key, if it allows what is to be done.
     *
     * @throws Refusal if no key was shown, or one that does not allow it
     */
    public ApiKey require(ApiRight right) {
        if (key == null) {
            throw new Refusal(Fault.KEY_MISSING);
        }
        if (!key.rights().contains(right.name())) {
            throw new Refusal(Fault.RIGHT_MISSING);
        }
        return key;
    }
}
