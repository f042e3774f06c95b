package se.radslag.dialogue.background;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person told of themselves to be counted in a dialogue.
 *
 * @param birthYear or null where it was not told
 * @param gender or null where it was not told
 * @param areaId where the person lives, or null where it was not told
 */
public record Background(
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        @Nullable Long areaId) {

    /** What one calls oneself. */
    public enum Gender {
        WOMAN,
        MAN,
        /** Neither fits. */
        OTHER;

        /** Message key of its name. */
        public String key() {
            return "background.gender." + name().toLowerCase(Locale.ROOT);
        }
    }

    static final Background NOTHING = new Background(null, null, null);

    boolean isNothing() {
        return equals(NOTHING);
    }
}
