package se.radslag.dialogue.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Attachments;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.process.PlanRepository;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Messages;
import tools.jackson.databind.json.JsonMapper;

/** Packs a dialogue for the archive, file by file, in the memory that one row or one picture takes. */
@UseCase
public class BuildPackage {

    static final String LOG_FILE = "log.csv";
    private static final String DATA = Mets.REPRESENTATION + "/data/";
    private static final String CSV = "text/csv";
    private static final String XML = "text/xml";

    private final ObjectProvider<Dataset> datasets;
    private final ObjectProvider<Attachments> attachments;
    private final PlanRepository plans;
    private final WriteLog log;
    private final Dictionary dictionary;
    private final Organisations organisations;
    private final Messages messages;
    private final JsonMapper json;
    private final Clock clock;

    BuildPackage(
            ObjectProvider<Dataset> datasets,
            ObjectProvider<Attachments> attachments,
            PlanRepository plans,
            WriteLog log,
            Dictionary dictionary,
            Organisations organisations,
            Messages messages,
            JsonMapper json,
            Clock clock) {
        this.datasets = datasets;
        this.attachments = attachments;
        this.plans = plans;
        this.log = log;
        this.dictionary = dictionary;
        this.organisations = organisations;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the package of the dialogue as a zip.
     *
     * @param to where it goes; it is left open
     * @param packed told after each file
     * @return the name of the package
     */
    public String of(Dialogue dialogue, OutputStream to, Runnable packed) {
        var submission = Submission.of(organisations.current(), dialogue, clock.instant(), version());
        try {
            var packing = new Packing(to, submission.id(), packed);
            List<Dataset> tables = datasets.orderedStream().toList();
            for (Dataset table : tables) {
                packing.add(
                        DATA + table.key() + ".csv", CSV, out -> Csv.of(table).write(dialogue, out));
            }
            packing.add(DATA + LOG_FILE, CSV, out -> log.of(dialogue, out));
            List<String> files = packAttachments(dialogue, packing);
            packing.add(
                    DATA + "dialogue.html",
                    "text/html",
                    out -> out.write(page(submission, tables, files).getBytes(StandardCharsets.UTF_8)));
            packing.add(
                    "documentation/data-dictionary.json",
                    "application/json",
                    out -> out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(dictionary.of(tables))));
            PackedFile description =
                    packing.add("metadata/descriptive/dc.xml", XML, new Description(submission)::write);
            PackedFile premis = packing.add(
                    "metadata/preservation/premis.xml", XML, new Premis(submission, packing.files())::write);
            packing.add("METS.xml", XML, new Mets(submission, description, premis, packing.files())::write);
            packing.finish();
            return submission.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> packAttachments(Dialogue dialogue, Packing packing) {
        var paths = new ArrayList<String>();
        attachments
                .orderedStream()
                .forEach(room -> room.each(dialogue, file -> {
                    String path = room.key() + "/" + file.name();
                    try {
                        packing.add(DATA + path, file.type(), out -> out.write(file.content()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    paths.add(path);
                }));
        return paths;
    }

    private String page(Submission submission, List<Dataset> tables, List<String> files) {
        Dialogue dialogue = submission.dialogue();
        var beside = new ArrayList<RecordPage.Table>();
        dictionary
                .of(tables)
                .values()
                .forEach(all -> all.forEach(
                        table -> beside.add(new RecordPage.Table(table.file(), table.name(), table.about()))));
        return Html.text(
                "archive/record",
                new RecordPage(
                        submission.organisation().name(),
                        dialogue,
                        plans.find(dialogue.id()).orElseThrow(),
                        beside,
                        files,
                        submission.at(),
                        messages));
    }

    private static String version() {
        return Objects.requireNonNullElse(BuildPackage.class.getPackage().getImplementationVersion(), "0.1");
    }
}
