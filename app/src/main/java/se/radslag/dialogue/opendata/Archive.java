package se.radslag.dialogue.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;

/** All data of a dialogue in one zip, written as it is read: the data dictionary and every table as CSV. */
final class Archive {

    static final String NAME = "allt.zip";
    static final String TYPE = "application/zip";

    private Archive() {}

    /**
     * Writes it; the stream is left open.
     *
     * @throws UncheckedIOException if it cannot be written, as when the reader has gone
     */
    static void write(byte[] dictionary, List<Dataset> datasets, Dialogue dialogue, OutputStream out) {
        var zip = new ZipOutputStream(out);
        try {
            zip.putNextEntry(new ZipEntry(DataPackage.NAME));
            zip.write(dictionary);
            for (Dataset dataset : datasets) {
                zip.putNextEntry(new ZipEntry(dataset.key() + ".csv"));
                Format.CSV.write(dataset, dialogue, zip);
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
