package se.radslag.opinionmap.group;

/** How alike two divisions of the same people are (Hubert and Arabie 1985). */
public final class RandIndex {

    private RandIndex() {}

    /**
     * The adjusted Rand index: 1 for the same division, about 0 for divisions that have nothing to do with each other.
     * Two divisions that each put everyone in one group are the same.
     *
     * @param one the group of each person in one division, from 0; people with a negative group in either are left out
     * @param other the group of each person in the other
     */
    public static double of(int[] one, int[] other) {
        int groups = 1;
        for (int i = 0; i < one.length; i++) {
            groups = Math.max(groups, Math.max(one[i], other[i]) + 1);
        }
        long[] both = new long[groups * groups];
        long people = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] >= 0 && other[i] >= 0) {
                both[groups * one[i] + other[i]]++;
                people++;
            }
        }
        double pairs = 0;
        double first = 0;
        double second = 0;
        for (int a = 0; a < groups; a++) {
            long row = 0;
            long column = 0;
            for (int b = 0; b < groups; b++) {
                pairs += choose(both[groups * a + b]);
                row += both[groups * a + b];
                column += both[groups * b + a];
            }
            first += choose(row);
            second += choose(column);
        }
        double all = choose(people);
        double byChance = all == 0 ? 0 : first * second / all;
        double most = (first + second) / 2;
        return most == byChance ? 1 : Math.min(1, (pairs - byChance) / (most - byChance));
    }

    private static double choose(long n) {
        return n * (n - 1) / 2.0;
    }
}
