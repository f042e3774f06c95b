package se.radslag.tally.pabulib;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.BallotType;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Support;
import se.radslag.tally.Utility;

/** Reads {@code .pb} files. */
public final class PabulibReader {

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    /** In a number of eight bytes, the bits that no byte of ASCII has. */
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private final byte[] data;
    private final Messages messages;
    private @Nullable Meta meta;
    private @Nullable ProjectRows projects;
    private @Nullable VoteRows votes;

    private PabulibReader(byte[] data, Strictness strictness) {
        this.data = data;
        this.messages = new Messages(strictness);
    }

    /** @throws IOException where the file cannot be read at all */
    public static Reading read(Path file, Strictness strictness) throws IOException {
        return read(Files.readAllBytes(file), strictness);
    }

    /** Reads a file's bytes, which must not change afterwards: voters are looked up in them. */
    public static Reading read(byte[] data, Strictness strictness) {
        return new PabulibReader(data, strictness).read();
    }

    private Reading read() {
        int start = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        checkEncoding();
        if (!messages.hasError()) {
            readSections(new Cells(data, start, data.length, 1));
        }
        PabulibFile file = messages.hasError() ? null : assemble();
        return file == null || messages.hasError()
                ? new Reading.Refused(messages.toList())
                : new Reading.Read(file, messages.toList());
    }

    private boolean startsWithMark() {
        for (int place = 0; place < BYTE_ORDER_MARK.length; place++) {
            if (place >= data.length || (data[place] & 0xFF) != BYTE_ORDER_MARK[place]) {
                return false;
            }
        }
        return true;
    }

    private void checkEncoding() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        for (int at = 0; at < data.length; at++) {
            while (at + Long.BYTES < data.length && ((long) EIGHT.get(data, at) & BEYOND_ASCII) == 0) {
                at += Long.BYTES;
            }
            if (data[at] < 0) {
                int from = at;
                while (at < data.length && data[at] < 0) {
                    at++;
                }
                if (!isText(decoder, from, at)) {
                    return;
                }
            }
        }
    }

    /** Whether a run of bytes beyond ASCII, which no character reaches out of, is in UTF-8; if not, it is told. */
    private boolean isText(CharsetDecoder decoder, int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(data, from, to - from);
        if (!decoder.reset().decode(in, CharBuffer.allocate(to - from), true).isError()) {
            return true;
        }
        int line = 1;
        int column = 1;
        for (int at = 0; at < in.position(); at++) {
            line += data[at] == '\n' ? 1 : 0;
            column = data[at] == '\n' ? 1 : column + 1;
        }
        messages.add(line, column, Problem.NOT_UTF8, String.format("byte %02X", data[in.position()]));
        return false;
    }

    private void readSections(Cells rows) {
        if (!rows.next()) {
            messages.add(1, 0, Problem.NO_SECTION, "");
            return;
        }
        if (!Section.isTitle(rows)) {
            messages.add(rows, 0, Problem.NO_SECTION);
            return;
        }
        int lastLine = -1;
        while (rows.line() != lastLine && Section.isTitle(rows)) {
            lastLine = rows.line();
            if (!readSection(rows)) {
                messages.add(rows, 0, Problem.SECTION_ORDER);
                return;
            }
        }
        requireSection("META", meta);
        requireSection("PROJECTS", projects);
        requireSection("VOTES", votes);
    }

    private void requireSection(String name, @Nullable Object section) {
        if (section == null && !messages.hasError()) {
            messages.add(0, 0, Problem.MISSING_SECTION, name);
        }
    }

    private boolean readSection(Cells rows) {
        switch (Section.of(rows)) {
            case META -> {
                if (meta != null || projects != null || votes != null) {
                    return false;
                }
                meta = Meta.read(rows, messages);
            }
            case PROJECTS -> {
                if (meta == null || projects != null || votes != null) {
                    return false;
                }
                projects = ProjectRows.read(rows, messages);
            }
            case VOTES -> {
                if (meta == null || projects == null || votes != null) {
                    return false;
                }
                BallotType type = meta.ballotType();
                votes = readVotes(rows, type == null ? BallotType.APPROVAL : type, meta, projects);
            }
        }
        return true;
    }

    /** Reads the votes, and once more where points have decimals. */
    private VoteRows readVotes(Cells rows, BallotType type, Meta meta, ProjectRows projects) {
        int start = rows.rowStart();
        int line = rows.line();
        var read = new VoteRows(rows, type, projects.projects(), meta, 0, messages);
        read.read();
        Integer decimals = read.missingDecimals();
        if (decimals == null) {
            return read;
        }
        var again = new Cells(data, start, data.length, line);
        again.next();
        var silent = new Messages(Strictness.LENIENT);
        read = new VoteRows(again, type, projects.projects(), meta, decimals, silent);
        read.read();
        return read;
    }

    private @Nullable PabulibFile assemble() {
        if (meta == null || projects == null || votes == null) {
            return null;
        }
        BigDecimal budget = meta.number("budget").orElse(null);
        if (budget == null || budget.signum() < 0) {
            meta.complain(
                    "budget",
                    budget == null ? Problem.EMPTY_CELL : Problem.BELOW_ZERO,
                    meta.values().getOrDefault("budget", ""));
            return null;
        }
        Ballots ballots = votes.ballots();
        Election election;
        try {
            election = new Election(budget, projects.projects(), ballots);
        } catch (IllegalArgumentException tooLarge) {
            meta.complain("budget", Problem.TOO_LARGE, meta.values().getOrDefault("budget", ""));
            return null;
        }
        compareCounts(election, meta, projects);
        return new PabulibFile(election, meta.values(), projects.columns(), votes.voters());
    }

    private void compareCounts(Election election, Meta meta, ProjectRows projects) {
        compare(meta, "num_projects", election.projects().size(), Problem.COUNT_OF_PROJECTS);
        compare(meta, "num_votes", election.ballots().voters(), Problem.COUNT_OF_VOTES);
        if (projects.columns().contains("votes")) {
            for (int project = 0; project < election.projects().size(); project++) {
                compare(
                        election,
                        project,
                        "votes",
                        BigDecimal.valueOf(election.votes(project)),
                        projects,
                        Problem.VOTES_OF_PROJECT);
            }
        }
        if (projects.columns().contains("score") && election.ballots().hasPoints()) {
            var support = Support.of(election, Utility.SCORE);
            for (int project = 0; project < election.projects().size(); project++) {
                BigDecimal score = BigDecimal.valueOf(
                        support.total(project), election.ballots().pointDecimals());
                compare(election, project, "score", score, projects, Problem.SCORE_OF_PROJECT);
            }
        }
    }

    private static void compare(Meta meta, String key, int counted, Problem problem) {
        meta.number(key)
                .filter(said -> said.compareTo(BigDecimal.valueOf(counted)) != 0)
                .ifPresent(said -> meta.complain(key, problem, said + " but there are " + counted));
    }

    private void compare(
            Election election, int project, String column, BigDecimal counted, ProjectRows projects, Problem problem) {
        String said = election.project(project).attributes().getOrDefault(column, "");
        boolean differs = Numbers.read(said)
                .map(number -> number.value().compareTo(counted) != 0)
                .orElse(false);
        if (differs) {
            messages.add(projects.line(project), 0, problem, said + " but counted " + counted.toPlainString());
        }
    }
}
