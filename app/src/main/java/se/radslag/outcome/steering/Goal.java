package se.radslag.outcome.steering;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vision, a goal, or how a unit assures quality.
 *
 * @param parentId the one that it serves; null for a vision alone
 * @param text what it means in plain words, as Markdown
 * @param owner who answers for it: the council, a committee or a unit
 * @param version number of the wording
 * @param at when that was written
 * @param publishedAt since when everyone can read it, or null
 * @param ended why it is no longer followed, or null
 */
public record Goal(
        long id,
        Kind kind,
        @Nullable Long parentId,
        String title,
        String text,
        String owner,
        int version,
        Instant at,
        @Nullable Instant publishedAt,
        @Nullable String ended) {

    /** What it is, from the widest to the closest. */
    public enum Kind {
        VISION,
        COUNCIL,
        COMMITTEE,
        /** How a unit assures quality, in its own words and by its own indicators. */
        UNIT;

        /** Message key of its name. */
        public String key() {
            return "steering.kind." + name().toLowerCase(Locale.ROOT);
        }

        /** What stands right above it; null for a vision. */
        public @Nullable Kind above() {
            return this == VISION ? null : values()[ordinal() - 1];
        }

        /** What stands right below it; null for a unit. */
        public @Nullable Kind below() {
            return this == UNIT ? null : values()[ordinal() + 1];
        }

        static Stream<Kind> of(String name) {
            return Stream.of(values()).filter(kind -> kind.name().equals(name));
        }

        /** The kind of that name, or null. */
        public static @Nullable Kind named(String name) {
            return of(name).findFirst().orElse(null);
        }
    }

    /** Path of its public page. */
    public String path() {
        return "/mal/" + id;
    }

    /** Path of its page in the workbench. */
    public String workPath() {
        return "/arbete/mal/" + id;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether it is followed, be it published or not. */
    public boolean isFollowed() {
        return ended == null;
    }

    /** A wording that was replaced. */
    public record Revision(int version, String title, String text, String owner, Instant at) {}
}
