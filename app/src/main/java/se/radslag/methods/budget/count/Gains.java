package se.radslag.methods.budget.count;

import java.util.List;

/** How many voters got none, one, two and so on of the projects that they listed, as bars. */
public record Gains(List<Result.Gain> counts) {

    private static final int LINE = 32;
    private static final int LONGEST = 165;

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
