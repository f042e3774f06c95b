package se.radslag.methods.budget.count;

import java.util.List;

/**
 * How something falls on areas or categories, as bars: a picture of it and a table.
 *
 * @param lines in the order in which they are read
 */
public record Spread(List<Line> lines) {

    /** How wide the picture is. */
    public static final int WIDTH = 320;

    private static final int LINE = 66;
    private static final int LONGEST = 215;

    /**
     * One area or category.
     *
     * @param money what its funded projects cost together
     * @param share its part of the first bar, from 0 to 1
     * @param other its part of the second bar, from 0 to 1
     * @param projects how many of its projects are funded, of so many
     * @param y where its part of the picture begins
     */
    public record Line(String name, long money, double share, double other, int projects, int of, int y) {

        public long width() {
            return Math.round(LONGEST * Math.clamp(share, 0, 1));
        }

        public long otherWidth() {
            return Math.round(LONGEST * Math.clamp(other, 0, 1));
        }

        public long percent() {
            return Math.round(100 * share);
        }

        public long otherPercent() {
            return Math.round(100 * other);
        }
    }

    public int height() {
        return Math.max(1, lines.size()) * LINE;
    }

    static int y(int place) {
        return place * LINE;
    }
}
