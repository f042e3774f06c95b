package se.radslag.outcome.indicator.retrieval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Retrieval.Way;
import se.radslag.outcome.indicator.Source;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a folder of files in the shape of Kolada's, all of it or nothing. */
@Component
public class ImportFolder {

    private final Intake intake;
    private final JsonMapper json;

    ImportFolder(Intake intake, JsonMapper json) {
        this.intake = intake;
        this.json = json;
    }

    /**
     * What to take in.
     *
     * @param values name of the only file of figures to read, or null for the usual ones
     * @param retrieved the day on which the source said so, or null to go by what the folder says
     */
    public record Request(
            Path folder,
            Source source,
            @Nullable String values,
            @Nullable LocalDate retrieved) {}

    /** Takes it in. */
    public Outcome of(Request request, Progress progress) {
        String origin =
                String.valueOf(request.folder().toAbsolutePath().normalize().getFileName());
        try (Ongoing ongoing =
                intake.begin(request.source(), Way.FILES, origin, null, false).orElse(null)) {
            if (ongoing == null) {
                return new Outcome.Busy();
            }
            try {
                take(ongoing, request, progress);
                return new Outcome.Done(ongoing.id());
            } catch (Unusable e) {
                ongoing.fail(e);
                return new Outcome.Refused(e.key(), e.arguments());
            } catch (RuntimeException e) {
                ongoing.fail(e);
                throw e;
            }
        }
    }

    private void take(Ongoing ongoing, Request request, Progress progress) {
        var folder = new KoladaFolder(request.folder(), json);
        Metadata metadata = folder.metadata();
        progress.at(Progress.Stage.METADATA, metadata.indicators().size(), 0);
        List<Path> files = folder.values(request.values());
        LocalDate day = request.retrieved() == null ? folder.day(files.getFirst()) : request.retrieved();
        ongoing.describe(day, metadata.municipalities());
        for (Path file : files) {
            ongoing.take(file.getFileName().toString(), stage -> {
                new ValueFile(file).read(stage, count -> progress.at(Progress.Stage.READING, count, 0));
                progress.at(Progress.Stage.READING, stage.read(), 0);
            });
        }
        ongoing.store(metadata, progress);
    }
}
