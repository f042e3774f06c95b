package se.radslag.methods.budget.count;

import java.util.ArrayList;
import java.util.List;
import se.radslag.foundation.web.Frame;

/**
 * How many voters got none, one, two and so on of the projects that they listed, as bars.
 *
 * @param more whether the last counts also those who got more
 */
public record Gains(List<Result.Gain> counts, boolean more) {

    private static final int MOST_LINES = 7;
    private static final int LINE = 32;
    private static final int LONGEST = 165;

    /** The counts, with those of many projects put together in the last line. */
    static Gains of(List<Result.Gain> all) {
        if (all.size() <= MOST_LINES) {
            return new Gains(all, false);
        }
        int rest =
                all.stream().skip(MOST_LINES - 1L).mapToInt(Result.Gain::voters).sum();
        var counts = new ArrayList<>(all.subList(0, MOST_LINES - 1));
        counts.add(new Result.Gain(all.get(MOST_LINES - 1).projects(), rest));
        return new Gains(List.copyOf(counts), true);
    }

    /** The line in words. */
    public String name(Result.Gain gain, Frame frame) {
        return frame.t(
                more && gain.equals(counts.getLast()) ? "count.gains.more" : "count.gains.projects", gain.projects());
    }

    public int height() {
        return Math.max(1, counts.size()) * LINE;
    }

    public int y(int place) {
        return place * LINE;
    }

    public long width(Result.Gain gain) {
        int most = counts.stream().mapToInt(Result.Gain::voters).max().orElse(1);
        return Math.round((double) LONGEST * gain.voters() / Math.max(1, most));
    }
}
