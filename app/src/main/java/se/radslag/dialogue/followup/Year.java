package se.radslag.dialogue.followup;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Consequences;

/**
 * How the promises of the dialogues that ended in a year were kept, or of all.
 *
 * @param year null for all years
 * @param dialogues how many there were
 * @param medianDays the median of the dialogues' medians, or null where nothing was answered
 */
public record Year(
        @Nullable Integer year,
        int dialogues,
        int answeredInTime,
        int answeredLate,
        int answerOverdue,
        @Nullable Integer medianDays,
        int decidedInTime,
        int decidedLate,
        int decisionOverdue,
        int takenUp,
        int partly,
        int notTakenUp,
        int referred,
        int decisions,
        int followed,
        int actions,
        int done,
        int actionsOverdue) {

    static Year of(@Nullable Integer year, List<Kept> kept) {
        return new Year(
                year,
                kept.size(),
                count(kept, one -> one.answer().state() == Promised.State.IN_TIME),
                count(kept, one -> one.answer().state() == Promised.State.LATE),
                count(kept, one -> one.answer().state() == Promised.State.OVERDUE),
                median(kept),
                count(kept, one -> one.decision().state() == Promised.State.IN_TIME),
                count(kept, one -> one.decision().state() == Promised.State.LATE),
                count(kept, one -> one.decision().state() == Promised.State.OVERDUE),
                sum(kept, Kept::takenUp),
                sum(kept, Kept::partly),
                sum(kept, Kept::notTakenUp),
                sum(kept, Kept::referred),
                of(kept, Consequences.Tally::decisions),
                of(kept, Consequences.Tally::followed),
                of(kept, Consequences.Tally::actions),
                of(kept, Consequences.Tally::done),
                of(kept, Consequences.Tally::overdue));
    }

    private static int count(List<Kept> kept, Predicate<Kept> condition) {
        return (int) kept.stream().filter(condition).count();
    }

    private static int sum(List<Kept> kept, ToIntFunction<Kept> figure) {
        return kept.stream().mapToInt(figure).sum();
    }

    private static int of(List<Kept> kept, ToIntFunction<Consequences.Tally> figure) {
        return kept.stream()
                .map(Kept::consequences)
                .filter(Objects::nonNull)
                .mapToInt(figure)
                .sum();
    }

    private static @Nullable Integer median(List<Kept> kept) {
        List<Integer> days = kept.stream()
                .map(Kept::medianDays)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        int middle = days.size() / 2;
        return days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle) + 1) / 2;
    }

    /** How many contributions have an answer. */
    public int answered() {
        return takenUp + partly + notTakenUp + referred;
    }

    /** The greatest of the shares of a figure is as long as this. */
    private static final int LONGEST_BAR = 260;

    /** Length of the bar of a part of what was answered. */
    public int bar(int part) {
        return answered() == 0 || part == 0 ? 0 : Math.max(2, LONGEST_BAR * part / answered());
    }
}
