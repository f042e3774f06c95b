package se.radslag.outcome.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Checksums;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.foundation.web.Frame;

/**
 * A dataset as a frozen brief keeps it, read once: its kept form in gzip, its checksums, and what it makes of the
 * figures that are to be found in it.
 */
final class KeptData {

    private final Csv csv;
    private final List<String> head;
    private final Map<String, String> row;
    private final List<Figure> figures;
    private final long[] counted;
    private final Checksums checksums = new Checksums();

    private KeptData(Csv csv, List<Figure> figures) {
        this.csv = csv;
        this.head = csv.head();
        this.row = HashMap.newHashMap(head.size());
        this.figures = figures;
        this.counted = new long[figures.size()];
    }

    /**
     * A dataset that was read.
     *
     * @param csv its kept form in gzip
     * @param wrong those of the figures that the rows do not give again
     */
    record Kept(Brief.Source source, byte[] csv, List<Figure> wrong) {}

    static Kept of(Dataset dataset, Dialogue dialogue, List<Figure> all, Frame frame) {
        var data = new KeptData(
                Csv.of(dataset),
                all.stream()
                        .filter(figure -> figure.recount().dataset().equals(dataset.key()))
                        .toList());
        byte[] gzip = data.read(dialogue);
        var source = new Brief.Source(
                dataset.key(),
                frame.t("dataset." + dataset.key()),
                dataset.columns(),
                data.checksums.lines() - 1,
                data.checksums.whole(),
                data.checksums.sums());
        return new Kept(source, gzip, data.wrong());
    }

    private byte[] read(Dialogue dialogue) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new Fast(bytes)) {
            add(gzip, head);
            csv.rows(dialogue, values -> {
                count(values);
                add(gzip, csv.kept(values));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(OutputStream out, List<String> values) {
        String line = Csv.line(values);
        checksums.add(line);
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(List<String> values) {
        if (counted.length == 0) {
            return;
        }
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), values.get(i));
        }
        for (int i = 0; i < counted.length; i++) {
            counted[i] += figures.get(i).recount().of(row);
        }
    }

    /** Most of it is hashes, which do not shrink further however long one tries. */
    private static final class Fast extends GZIPOutputStream {

        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private List<Figure> wrong() {
        return IntStream.range(0, counted.length)
                .filter(i -> counted[i] != figures.get(i).value())
                .mapToObj(figures::get)
                .toList();
    }
}
