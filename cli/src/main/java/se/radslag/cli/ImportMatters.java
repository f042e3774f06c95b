package se.radslag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.web.Messages;
import se.radslag.outcome.decision.intake.ImportMatters.Outcome;
import se.radslag.outcome.decision.intake.MatterFile;
import se.radslag.outcome.decision.intake.MatterReading;

/** Takes in the matters of an organisation's registry, all of the file or nothing. */
@Command(name = "matters", mixinStandardHelpOptions = true)
final class ImportMatters implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.matters.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--organisation", paramLabel = "SLUG", descriptionKey = "import.matters.organisation")
    private @Nullable String organisation;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            throw new BadInput(Words.of("import.unreadable", file));
        }
        MatterReading reading = MatterFile.read(Files.readAllBytes(file));
        try (var workplace = new Workplace()) {
            Organisation where = workplace.organisation(organisation);
            Outcome outcome = workplace.in(where, () -> takeIn(workplace, reading));
            System.out.println(Words.of(
                    dryRun ? "import.matters.would" : "import.matters.done",
                    outcome.added(),
                    outcome.changed(),
                    outcome.same()));
        }
        return Main.DONE;
    }

    private Outcome takeIn(Workplace workplace, MatterReading reading) {
        var matters = workplace.bean(se.radslag.outcome.decision.intake.ImportMatters.class);
        Outcome outcome = dryRun ? matters.preview(reading) : matters.of(reading);
        if (!outcome.isSound()) {
            Messages messages = workplace.bean(Messages.class);
            throw new BadInput(outcome.problems().stream()
                    .map(problem -> problem.text(messages, Words.locale()))
                    .toList());
        }
        return outcome;
    }
}
