package se.radslag.tally;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of all voters, equal ones kept once. A ballot is a stretch of two flat arrays: the projects it lists
 * (by their place in the election's list) and, where the type has them, their points. Projects stand in ascending
 * order, except on ordinal ballots, where they stand best first.
 */
public final class Ballots {

    private final BallotType type;
    private final int pointDecimals;
    private final int[] start;
    private final int[] project;
    private final long @Nullable [] points;
    private final int[] count;
    private final int[] ballotOf;

    private Ballots(Builder builder) {
        type = builder.type;
        pointDecimals = builder.pointDecimals;
        start = Arrays.copyOf(builder.start, builder.size + 1);
        project = Arrays.copyOf(builder.project, start[builder.size]);
        points = builder.points == null ? null : Arrays.copyOf(builder.points, start[builder.size]);
        count = Arrays.copyOf(builder.count, builder.size);
        ballotOf = Arrays.copyOf(builder.ballotOf, builder.voters);
    }

    public BallotType type() {
        return type;
    }

    /** How many voters there are, those with an empty ballot included. */
    public int voters() {
        return ballotOf.length;
    }

    /** How many different ballots there are. */
    public int size() {
        return count.length;
    }

    /** How many voters cast this ballot. */
    public int count(int ballot) {
        return count[ballot];
    }

    /** The ballot of a voter; voters are numbered as they were added, from zero. */
    public int ballotOf(int voter) {
        return ballotOf[voter];
    }

    /** The first entry of a ballot; its entries end before {@code start(ballot + 1)}. */
    public int start(int ballot) {
        return start[ballot];
    }

    /** All entries of all ballots. */
    public int entries() {
        return project.length;
    }

    public int project(int entry) {
        return project[entry];
    }

    /** The points of an entry in units of ten to the power of minus {@link #pointDecimals}; 1 where none are given. */
    public long points(int entry) {
        return points == null ? 1 : points[entry];
    }

    public boolean hasPoints() {
        return points != null;
    }

    public int pointDecimals() {
        return pointDecimals;
    }

    /** The projects of a ballot in its order. */
    public int[] projects(int ballot) {
        return Arrays.copyOfRange(project, start[ballot], start[ballot + 1]);
    }

    /** Takes ballots one by one and merges equal ones. */
    public static final class Builder {

        private static final int FIRST_SIZE = 1024;

        private final BallotType type;
        private int pointDecimals;
        private int size;
        private int voters;
        private int[] start = new int[FIRST_SIZE + 1];
        private int[] project = new int[FIRST_SIZE];
        private long @Nullable [] points;
        private int[] count = new int[FIRST_SIZE];
        private int[] hash = new int[FIRST_SIZE];
        private int[] ballotOf = new int[FIRST_SIZE];
        /** Ballots by hash, one more than their number; zero is free. */
        private int[] table = new int[4 * FIRST_SIZE];

        public Builder(BallotType type) {
            this.type = type;
        }

        /** In what units {@code points} are given from here on: ten to the power of minus this; before the first. */
        public Builder pointDecimals(int decimals) {
            this.pointDecimals = decimals;
            return this;
        }

        /** Adds the ballot of the next voter: the places of projects in the election's list, each at most once. */
        public Builder add(int... listed) {
            return add(listed, null, listed.length);
        }

        /**
         * Adds the ballot of the next voter.
         *
         * @param listed the places of projects in the election's list, each at most once; may be reordered
         * @param given their points, or null
         * @param length how many of both are meant
         */
        public Builder add(int[] listed, long @Nullable [] given, int length) {
            if (!type.isOrdered()) {
                sort(listed, given, length);
            }
            int from = start[size];
            reserve(from + length, given != null);
            System.arraycopy(listed, 0, project, from, length);
            if (points != null) {
                for (int entry = 0; entry < length; entry++) {
                    points[from + entry] = given == null ? 1 : given[entry];
                }
            }
            start[size + 1] = from + length;
            if (voters == ballotOf.length) {
                ballotOf = Arrays.copyOf(ballotOf, 2 * voters);
            }
            ballotOf[voters++] = place(from, length);
            return this;
        }

        public Ballots build() {
            return new Ballots(this);
        }

        private static void sort(int[] listed, long @Nullable [] given, int length) {
            for (int next = 1; next < length; next++) {
                int moving = listed[next];
                long itsPoints = given == null ? 0 : given[next];
                int hole = next;
                for (; hole > 0 && listed[hole - 1] > moving; hole--) {
                    listed[hole] = listed[hole - 1];
                    if (given != null) {
                        given[hole] = given[hole - 1];
                    }
                }
                listed[hole] = moving;
                if (given != null) {
                    given[hole] = itsPoints;
                }
            }
        }

        private void reserve(int entries, boolean withPoints) {
            if (entries > project.length) {
                project = Arrays.copyOf(project, Math.max(entries, 2 * project.length));
            }
            if (withPoints && points == null) {
                points = new long[project.length];
                Arrays.fill(points, 0, start[size], 1);
            } else if (points != null && entries > points.length) {
                points = Arrays.copyOf(points, project.length);
            }
            if (size + 1 == count.length) {
                count = Arrays.copyOf(count, 2 * count.length);
                hash = Arrays.copyOf(hash, count.length);
                start = Arrays.copyOf(start, count.length + 1);
                rehash();
            }
        }

        private void rehash() {
            table = new int[4 * count.length];
            for (int ballot = 0; ballot < size; ballot++) {
                int slot = slot(hash[ballot]);
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = ballot + 1;
            }
        }

        private int slot(int value) {
            return (value ^ value >>> 15) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(table.length - 1);
        }

        /** The ballot that the new one equals, or the new one. */
        private int place(int from, int length) {
            int value = length;
            for (int entry = from; entry < from + length; entry++) {
                value = 31 * value + project[entry];
                if (points != null) {
                    value = 31 * value + Long.hashCode(points[entry]);
                }
            }
            int slot = slot(value);
            for (; table[slot] != 0; slot = slot + 1 & table.length - 1) {
                int ballot = table[slot] - 1;
                if (hash[ballot] == value && equal(ballot, from, length)) {
                    count[ballot]++;
                    return ballot;
                }
            }
            table[slot] = size + 1;
            hash[size] = value;
            count[size] = 1;
            return size++;
        }

        private boolean equal(int ballot, int from, int length) {
            int other = start[ballot];
            return start[ballot + 1] - other == length
                    && Arrays.equals(project, other, other + length, project, from, from + length)
                    && (points == null || Arrays.equals(points, other, other + length, points, from, from + length));
        }
    }
}
