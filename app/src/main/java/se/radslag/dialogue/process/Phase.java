package se.radslag.dialogue.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Level;

/** A part of a dialogue with a promise of its own; its days are both included. */
public record Phase(
        long id,
        String name,
        String text,
        Level level,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Act> activities,
        @Nullable Extension extension) {

    /** An activity as it is planned. */
    public record Act(long id, String method, String title, String text, int contributions) {}

    /** The last time its end was moved. */
    public record Extension(LocalDate previouslyClosedOn, String reason) {}

    public boolean isOver(LocalDate today) {
        return today.isAfter(closesOn);
    }

    public boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && !isOver(today);
    }

    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(opensOn);
    }

    /** Whether the days and this phase's have a day in common. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(closesOn) && !to.isBefore(opensOn);
    }
}
