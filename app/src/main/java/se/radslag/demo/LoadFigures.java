package se.radslag.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.retrieval.ImportFolder;
import se.radslag.outcome.indicator.retrieval.Outcome;
import se.radslag.outcome.indicator.retrieval.Progress;

/** Takes in figures for the demo, once for the installation: invented ones, and real ones where somebody has them. */
@Component
class LoadFigures {

    /** The part of Kolada's figures that a demo shows. */
    private static final String SUBSET = "values_demo_subset_2024.csv.gz";

    private final ImportFolder importer;
    private final Retrievals retrievals;
    private final Clock clock;

    LoadFigures(ImportFolder importer, Retrievals retrievals, Clock clock) {
        this.importer = importer;
        this.retrievals = retrievals;
        this.clock = clock;
    }

    /** Takes in the invented figures, unless they are there. */
    void invented() {
        if (retrievals.latest(Source.INVENTED).isPresent()) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("radslag-invented");
            try {
                LocalDate today = LocalDate.now(clock);
                new InventedFigures(today.getYear() - 1).into(folder);
                take(folder, Source.INVENTED, null, today);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The invented figures could not be written", e);
        }
    }

    /** Takes in the real figures of a folder, unless there are any. */
    void real(Path folder) {
        if (retrievals.latest(Source.KOLADA).isEmpty()) {
            take(folder, Source.KOLADA, Files.isReadable(folder.resolve(SUBSET)) ? SUBSET : null, null);
        }
    }

    /** Another server that takes them in at the same moment is no fault. */
    private void take(Path folder, Source source, @Nullable String values, @Nullable LocalDate day) {
        Outcome outcome = importer.of(new ImportFolder.Request(folder, source, values, day), Progress.silent());
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(folder + ": " + refused);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
