package se.radslag.dialogue.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package as it stands on the workbench.
 *
 * @param files how many files are packed so far
 * @param size of the zip in bytes, when it is ready
 * @param checksum SHA-256 of the zip, when it is ready
 */
public record ArchivePackage(
        long id,
        long dialogueId,
        Instant askedAt,
        State state,
        int files,
        long size,
        @Nullable String checksum,
        @Nullable Instant finishedAt) {

    /** How far it has come. */
    public enum State {
        WAITING,
        BUILDING,
        READY,
        FAILED
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.BUILDING;
    }
}
