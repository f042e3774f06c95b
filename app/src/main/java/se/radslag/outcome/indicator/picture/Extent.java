package se.radslag.outcome.indicator.picture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least rectangle that holds paths of {@link Border}s. */
record Extent(long west, long north, long east, long south) {

    private static final Pattern STEP = Pattern.compile("([Ml])(-?\\d+) ?(-?\\d+)");

    static Extent of(List<String> paths) {
        long west = Long.MAX_VALUE;
        long north = Long.MAX_VALUE;
        long east = Long.MIN_VALUE;
        long south = Long.MIN_VALUE;
        for (String path : paths) {
            Matcher step = STEP.matcher(path);
            long x = 0;
            long y = 0;
            while (step.find()) {
                boolean move = step.group(1).equals("M");
                x = (move ? 0 : x) + Long.parseLong(step.group(2));
                y = (move ? 0 : y) + Long.parseLong(step.group(3));
                west = Math.min(west, x);
                east = Math.max(east, x);
                north = Math.min(north, y);
                south = Math.max(south, y);
            }
        }
        return new Extent(west, north, east, south);
    }

    String viewBox(int margin) {
        return (west - margin) + " " + (north - margin) + " " + (east - west + 2 * margin) + " "
                + (south - north + 2 * margin);
    }
}
