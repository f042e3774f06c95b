package se.radslag.outcome.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time when figures were fetched or read from files, and what came of it.
 *
 * @param origin the folder or the address that they were read from
 * @param changedSince only what was changed since was asked for, or null for everything
 * @param retrieved the day on which the source said so, which for files lies before they are read
 * @param problem message key of what went wrong; empty unless it failed
 * @param problemArguments what the message is to be told with
 * @param read how many values were read
 * @param kept how many of them were stored already, and said the same
 * @param added how many were new
 * @param revised how many said something else than before
 * @param outdated how many were left out because something later was stored
 * @param refused how many were left out because they were said twice, or of somebody or something unknown
 * @param vanished how many indicators, municipalities and groups the source no longer knew
 */
public record Retrieval(
        long id,
        Source source,
        Way way,
        String origin,
        @Nullable LocalDate changedSince,
        Instant startedAt,
        LocalDate retrieved,
        State state,
        @Nullable Instant endedAt,
        String problem,
        List<String> problemArguments,
        long read,
        long kept,
        long added,
        long revised,
        long outdated,
        long refused,
        int vanished) {

    /** How the figures came. */
    public enum Way {
        FILES,
        LIVE
    }

    /** How far it has come. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
