package se.radslag.tally.pabulib;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.BallotType;
import se.radslag.tally.Ballots;
import se.radslag.tally.Project;

/** The section VOTES while a file is read: the many rows, so it works on bytes. */
final class VoteRows {

    private static final int MOST_POINT_DECIMALS = 9;
    /** Points of no more digits are read without a detour. */
    private static final int MOST_PLAIN_DIGITS = 9;

    private final Cells rows;
    private final Messages messages;
    private final BallotType type;
    private final IdTable ids;
    private final BallotLimits limits;
    private final Ballots.Builder ballots;
    private final int decimals;
    private final long unit;
    private final long defaultPoints;
    private final int[] seenIn;
    private final VoterRows voters;
    private int vote = -1;
    private int points = -1;
    private int[] listed = new int[64];
    private long[] given = new long[64];
    private int length;
    private int mostDecimals;
    private int count;

    /** @param decimals how many decimals points are read with; where some have more, {@link #missingDecimals} tells */
    VoteRows(Cells rows, BallotType type, List<Project> projects, Meta meta, int decimals, Messages messages) {
        this.rows = rows;
        this.type = type;
        this.messages = messages;
        this.decimals = decimals;
        this.unit = pow10(decimals);
        this.ids = new IdTable(projects.stream().map(Project::id).toList());
        this.limits = new BallotLimits(projects, meta, decimals);
        this.ballots = new Ballots.Builder(type).pointDecimals(decimals);
        this.seenIn = new int[projects.size()];
        this.voters = new VoterRows(rows.data());
        BigDecimal standard =
                type == BallotType.SCORING ? meta.number("default_score").orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        mostDecimals = Math.max(decimals, standard.stripTrailingZeros().scale());
        defaultPoints =
                mostDecimals > decimals ? 0 : standard.movePointRight(decimals).longValue();
    }

    private static long pow10(int exponent) {
        long power = 1;
        for (int times = 0; times < exponent; times++) {
            power *= 10;
        }
        return power;
    }

    /** Reads rows up to the next title; stands on the section's title before. */
    void read() {
        int title = rows.line();
        if (!rows.next() || Section.isTitle(rows)) {
            messages.add(title, 0, Problem.MISSING_HEADER, "VOTES");
            return;
        }
        Header header = Header.read(rows, messages);
        vote = header.require("vote", messages);
        int voter = header.require("voter_id", messages);
        points = type.hasPoints() ? header.require("points", messages) : -1;
        if (vote < 0 || voter < 0 || type.hasPoints() && points < 0) {
            return;
        }
        voters.header(header, voter, vote, header.find("points"));
        int cells = header.names().size();
        while (rows.next() && !Section.isTitle(rows)) {
            if (rows.size() != cells || rows.hasOpenQuote() || rows.hasTextAfterQuote()) {
                header.compare(rows, messages);
            }
            voters.add(rows, messages);
            readBallot();
        }
    }

    private void readBallot() {
        count++;
        length = 0;
        if (vote < rows.size()) {
            readIds();
        }
        boolean hasPoints = points >= 0;
        if (hasPoints) {
            readPoints();
        }
        removeRepeated(hasPoints);
        if (type == BallotType.CHOOSE_ONE && length > 1) {
            messages.add(rows, vote, Problem.MORE_THAN_ONE);
        }
        limits.check(rows, vote, listed, hasPoints ? given : null, length, messages);
        if (defaultPoints != 0) {
            addUnlisted();
        }
        ballots.add(listed, hasPoints ? given : null, length);
    }

    private void readIds() {
        byte[] data = rows.data();
        int from = rows.from(vote);
        int to = rows.to(vote);
        if (rows.isQuoted(vote)) {
            data = rows.text(vote).getBytes(StandardCharsets.UTF_8);
            from = 0;
            to = data.length;
        }
        int first = from;
        for (int at = from; at <= to && to > from; at++) {
            if (at == to || data[at] == ',') {
                readId(data, first, at);
                first = at + 1;
            }
        }
    }

    private void readId(byte[] data, int from, int to) {
        int project = ids.find(data, from, to);
        if (project < 0) {
            project = findStripped(data, from, to);
        }
        if (length == listed.length) {
            listed = Arrays.copyOf(listed, 2 * length);
            given = Arrays.copyOf(given, 2 * length);
        }
        listed[length++] = project;
    }

    /** An id with spaces around it is told of and found; what is empty or unknown is told of and marked -1. */
    private int findStripped(byte[] data, int from, int to) {
        String text = new String(data, from, to - from, StandardCharsets.UTF_8);
        byte[] bare = text.strip().getBytes(StandardCharsets.UTF_8);
        int project = ids.find(bare, 0, bare.length);
        Problem problem = bare.length == 0
                ? Problem.EMPTY_ENTRY
                : project < 0 ? Problem.UNKNOWN_PROJECT : Problem.SURROUNDING_SPACE;
        int column = data == rows.data() ? rows.column(vote, from) : rows.column(vote);
        messages.add(rows.line(vote), column, problem, text);
        return project;
    }

    private void readPoints() {
        byte[] data = rows.data();
        int from = points < rows.size() ? rows.from(points) : 0;
        int to = points < rows.size() ? rows.to(points) : 0;
        if (points < rows.size() && rows.isQuoted(points)) {
            data = rows.text(points).getBytes(StandardCharsets.UTF_8);
            from = 0;
            to = data.length;
        }
        int parts = parts(data, from, to);
        if (parts != length) {
            messages.add(
                    rows.line(),
                    points < rows.size() ? rows.column(points) : 0,
                    Problem.POINTS_MISMATCH,
                    parts + " points for " + length + " projects");
            Arrays.fill(given, 0, length, 0);
            return;
        }
        int first = from;
        for (int entry = 0; entry < length; entry++) {
            int last = first;
            while (last < to && data[last] != ',') {
                last++;
            }
            given[entry] = point(data, first, last);
            first = last + 1;
        }
    }

    private static int parts(byte[] data, int from, int to) {
        int parts = 1;
        boolean blank = true;
        for (int at = from; at < to; at++) {
            parts += data[at] == ',' ? 1 : 0;
            blank &= data[at] >= 0 && data[at] <= ' ';
        }
        return blank ? 0 : parts;
    }

    private long point(byte[] data, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            int digit = data[at] - '0';
            if (digit < 0 || digit > 9 || to - from > MOST_PLAIN_DIGITS) {
                return point(new String(data, from, to - from, StandardCharsets.UTF_8).strip());
            }
            number = 10 * number + digit;
        }
        return from < to ? number * unit : point("");
    }

    private long point(String text) {
        BigDecimal number = Numbers.read(text).map(Numbers.Decimal::value).orElse(null);
        if (number == null || number.precision() - number.scale() > 12) {
            messages.add(rows, points, Problem.NOT_A_NUMBER);
            return 0;
        }
        number = number.stripTrailingZeros();
        if (number.scale() > MOST_POINT_DECIMALS) {
            messages.add(rows, points, Problem.NOT_A_NUMBER);
            return 0;
        }
        mostDecimals = Math.max(mostDecimals, number.scale());
        return number.movePointRight(decimals).longValue();
    }

    private void removeRepeated(boolean hasPoints) {
        int kept = 0;
        boolean repeated = false;
        for (int entry = 0; entry < length; entry++) {
            int project = listed[entry];
            if (project < 0) {
                continue;
            }
            if (seenIn[project] == count) {
                repeated = true;
                continue;
            }
            seenIn[project] = count;
            if (hasPoints) {
                given[kept] = given[entry];
            }
            listed[kept++] = project;
        }
        length = kept;
        if (repeated) {
            messages.add(rows, vote, Problem.REPEATED_PROJECT);
        }
    }

    private void addUnlisted() {
        listed = Arrays.copyOf(listed, Math.max(listed.length, seenIn.length));
        given = Arrays.copyOf(given, listed.length);
        for (int project = 0; project < seenIn.length; project++) {
            if (seenIn[project] != count) {
                given[length] = defaultPoints;
                listed[length++] = project;
            }
        }
    }

    /** With how many decimals points must be read, where that is more than they were; else nothing. */
    @Nullable
    Integer missingDecimals() {
        return mostDecimals > decimals ? mostDecimals : null;
    }

    Ballots ballots() {
        return ballots.build();
    }

    Voters voters() {
        return voters.done();
    }
}
