package se.radslag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.dialogue.population.PopulationReading;
import se.radslag.dialogue.population.PopulationTables;
import se.radslag.dialogue.population.ReplacePopulation;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.web.Messages;

/** Replaces the table of population of an organisation, all of it or nothing. */
@Command(name = "population", mixinStandardHelpOptions = true)
final class ImportPopulation implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.population.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--organisation", paramLabel = "SLUG", descriptionKey = "import.population.organisation")
    private @Nullable String organisation;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            throw new BadInput(Words.of("import.unreadable", file));
        }
        byte[] content = Files.readAllBytes(file);
        try (var workplace = new Workplace()) {
            Organisation where = workplace.organisation(organisation);
            long people = workplace.in(where, () -> takeIn(workplace, content));
            System.out.println(Words.of(dryRun ? "import.population.would" : "import.population.done", people));
        }
        return Main.DONE;
    }

    private long takeIn(Workplace workplace, byte[] content) {
        PopulationReading reading = workplace.bean(PopulationTables.class).read(content);
        if (!reading.isSound()) {
            Messages messages = workplace.bean(Messages.class);
            throw new BadInput(reading.problems().stream()
                    .map(problem -> problem.text(messages, Words.locale()))
                    .toList());
        }
        if (!reading.missing().isEmpty()) {
            System.out.println(Words.of("import.population.missing", String.join(", ", reading.missing())));
        }
        if (!dryRun) {
            workplace.bean(ReplacePopulation.class).with(reading);
        }
        return reading.people();
    }
}
