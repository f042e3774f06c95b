package se.radslag.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.cli.verify.Fault.Kind;
import se.radslag.dialogue.evidence.Checksums;

/** Verifies one version of a dialogue's brief from the files that are published of it. */
public final class Verification {

    private final Published published;
    private final @Nullable Published original;
    private final int version;
    private final String file;

    /**
     * @param original where the published brief can be compared with, byte by byte, if its hash differs; null if nowhere
     * @param version of the brief
     */
    public Verification(Published published, @Nullable Published original, int version) {
        this.published = published;
        this.original = original;
        this.version = version;
        this.file = "underlag/" + version + ".json";
    }

    /**
     * What was found.
     *
     * @param organisation whose brief it is; empty if that cannot be read
     * @param at when it was frozen
     * @param sha256 of the brief as it is
     * @param compared whether there was a hash to compare that with
     * @param rows how many rows each dataset has, in the order of the brief
     * @param figures how many figures were counted again
     * @param faults what is not as it was frozen
     */
    public record Report(
            String organisation,
            String question,
            int version,
            String at,
            String sha256,
            boolean compared,
            List<Rows> rows,
            int figures,
            List<Fault> faults) {

        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /** A dataset and whether it is as it was frozen. */
    public record Rows(String key, long count, boolean sound) {}

    /**
     * Does it.
     *
     * @param known the hash of the brief from elsewhere, such as a printed document; null for the published one
     */
    public Report run(@Nullable String known) throws IOException {
        Optional<byte[]> bytes = read(published, file);
        if (bytes.isEmpty()) {
            return unread("", new Fault(Kind.MISSING, file, 0, "", "", ""));
        }
        var faults = new ArrayList<Fault>();
        String sha256 = Checksums.of(bytes.get());
        String expected = known == null
                ? (original == null ? published : original).hash(version).orElse(null)
                : known;
        if (expected != null && !expected.equals(sha256)) {
            faults.add(new Fault(Kind.HASH, file, 0, "", expected, sha256));
        }
        difference(bytes.get()).ifPresent(faults::add);
        FrozenBrief brief;
        try {
            brief = FrozenBrief.of(new String(bytes.get(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return unread(sha256, new Fault(Kind.UNREADABLE, file, 0, "", "", String.valueOf(unreadable.getMessage())));
        }
        if (faults.stream().noneMatch(fault -> fault.kind() == Kind.BYTE)) {
            firstDifference(brief.canonical().getBytes(StandardCharsets.UTF_8), bytes.get())
                    .ifPresent(faults::add);
        }
        return tables(brief, sha256, expected != null, faults);
    }

    private Report tables(FrozenBrief brief, String sha256, boolean compared, List<Fault> faults) throws IOException {
        var rows = new ArrayList<Rows>();
        for (FrozenBrief.Table table : brief.tables()) {
            List<Fault> found = new KeptTable(brief, version, table).check(published);
            faults.addAll(found);
            rows.add(new Rows(table.key(), table.rows(), found.isEmpty()));
        }
        for (FrozenBrief.Counted figure : brief.figures()) {
            String dataset = figure.recount().dataset();
            if (brief.tables().stream().noneMatch(table -> table.key().equals(dataset))) {
                faults.add(new Fault(Kind.MISSING, "underlag/" + version + "/data/" + dataset + ".csv", 0, "", "", ""));
            }
        }
        return new Report(
                brief.organisation(),
                brief.question(),
                version,
                brief.at(),
                sha256,
                compared,
                rows,
                brief.figures().size(),
                List.copyOf(faults));
    }

    private Report unread(String sha256, Fault fault) {
        return new Report("", "", version, "", sha256, false, List.of(), 0, List.of(fault));
    }

    private Optional<Fault> difference(byte[] found) throws IOException {
        return original == null
                ? Optional.empty()
                : read(original, file).flatMap(expected -> firstDifference(expected, found));
    }

    /** The first byte in which the brief is another than it should be, with some of what stands around it. */
    private Optional<Fault> firstDifference(byte[] expected, byte[] found) {
        int at = Arrays.mismatch(expected, found);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Fault(Kind.BYTE, file, at + 1L, "", around(expected, at), around(found, at)));
    }

    private static String around(byte[] text, int at) {
        int from = Math.max(0, at - 30);
        return new String(text, from, Math.min(text.length, at + 30) - from, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> read(Published from, String name) throws IOException {
        Optional<InputStream> stream = from.find(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream body = stream.get()) {
            return Optional.of(body.readAllBytes());
        }
    }
}
