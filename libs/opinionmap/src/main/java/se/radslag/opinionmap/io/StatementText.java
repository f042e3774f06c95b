package se.radslag.opinionmap.io;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was written.
 *
 * @param id the name by which votes are given
 * @param text empty if it is not known
 * @param status whether people see it
 * @param meta whether it is about people themselves rather than an opinion
 * @param seed whether those who hold the conversation wrote it
 * @param author the id of who wrote it; null if not known
 * @param at when it was written; null if not known
 */
public record StatementText(
        String id,
        String text,
        Status status,
        boolean meta,
        boolean seed,
        @Nullable String author,
        @Nullable Instant at) {

    /** Whether people see a statement. */
    public enum Status {
        SHOWN,
        /** Shown, but not looked at by a moderator yet. */
        WAITING,
        HIDDEN
    }

    /** A statement that is shown and of which only the text is known. */
    public static StatementText of(String id, String text) {
        return new StatementText(id, text, Status.SHOWN, false, false, null, null);
    }

    /** Whether it is not shown. */
    public boolean isHidden() {
        return status == Status.HIDDEN;
    }
}
