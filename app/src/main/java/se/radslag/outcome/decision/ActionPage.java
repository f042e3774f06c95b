package se.radslag.outcome.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;

/**
 * An action in the workbench, with the form that notes how it has come along.
 *
 * @param state the state chosen in the form
 * @param note what was typed
 * @param sources contributions that it may carry out
 */
public record ActionPage(
        Matter matter,
        Action action,
        List<Progress> progress,
        String state,
        String note,
        List<Source> sources,
        Errors errors,
        LocalDate today) {

    /**
     * A contribution that the action may carry out.
     *
     * @param path where it can be read, below the organisation
     * @param chosen whether the action carries it out
     */
    public record Source(long id, String title, String path, boolean chosen) {}

    /** @param by who noted it, or null where that is not known */
    public record Progress(
            Action.State state, String note, @Nullable String by, Instant at) {}

    /** The actions past their day, the longest overdue first. */
    public record Overdue(List<Late> late) {}

    /** An action past its day. */
    public record Late(
            long id, long matterId, String registryNumber, String title, String owner, LocalDate dueOn, String note) {}
}
