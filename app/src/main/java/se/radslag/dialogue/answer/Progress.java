package se.radslag.dialogue.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Outcome;
import se.radslag.foundation.web.Frame;

/** How far a dialogue has been answered, with the lengths of a figure's bars. */
public record Progress(List<Bar> bars, long answered, Pace pace) {

    private static final int LONGEST_BAR = 150;

    /** @param count how many contributions that stand */
    public record Share(Outcome outcome, long count) {}

    /**
     * @param waiting how many contributions that are owed an answer have none
     * @param medianDays days that half of the answered ones waited at most
     * @param longestDays days that the one waited that waited longest
     */
    public record Pace(long waiting, int medianDays, int longestDays) {}

    /**
     * One row of the figure.
     *
     * @param outcome null for those that wait
     * @param y top of the row
     */
    public record Bar(@Nullable Outcome outcome, String label, long count, int y, int width) {}

    static Progress of(List<Share> shares, Pace pace, Frame frame) {
        long most = Math.max(
                pace.waiting(), shares.stream().mapToLong(Share::count).max().orElse(0));
        var bars = new ArrayList<Bar>();
        for (Outcome outcome : Outcome.values()) {
            long count = shares.stream()
                    .filter(share -> share.outcome() == outcome)
                    .mapToLong(Share::count)
                    .sum();
            bars.add(bar(outcome, frame.t(outcome.key()), count, most, bars.size()));
        }
        bars.add(bar(null, frame.t("answer.waiting"), pace.waiting(), most, bars.size()));
        return new Progress(bars, shares.stream().mapToLong(Share::count).sum(), pace);
    }

    private static Bar bar(@Nullable Outcome outcome, String label, long count, long most, int row) {
        int width = most == 0 ? 0 : (int) Math.max(count == 0 ? 0 : 2, LONGEST_BAR * count / most);
        return new Bar(outcome, label, count, row * 30, width);
    }

    public long total() {
        return answered + pace.waiting();
    }
}
