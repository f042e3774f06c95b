package se.radslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.methods.budget.count.Result;
import se.radslag.methods.budget.intake.ImportElection;
import se.radslag.methods.budget.intake.PastElection;

/** Makes a finished round of an election in a {@code .pb} file, all of it or nothing. */
@Command(name = "pabulib", mixinStandardHelpOptions = true)
final class ImportPabulib implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.pabulib.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--organisation", paramLabel = "SLUG", descriptionKey = "import.organisation")
    private @Nullable String organisation;

    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "import.pabulib.rule")
    private @Nullable String rule;

    @Option(names = "--utility", paramLabel = "UTILITY", defaultValue = "cost", descriptionKey = "tally.utility")
    @SuppressWarnings("NullAway.Init")
    private String utility;

    @Option(names = "--completion", paramLabel = "COMPLETION", descriptionKey = "import.pabulib.completion")
    private @Nullable String completion;

    @Option(names = "--ties", paramLabel = "ORDER", defaultValue = "id-string", descriptionKey = "tally.ties")
    @SuppressWarnings("NullAway.Init")
    private String ties;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        PastElection election = read();
        PastElection.Rule named = election.rule();
        var how = new ImportElection.How(
                rule == null ? named.rule() : rule,
                utility,
                completion == null ? (rule == null ? named.completion() : "none") : completion,
                ties);
        try (var workplace = new Workplace()) {
            Organisation where = workplace.organisation(organisation);
            if (dryRun) {
                System.out.println(Words.of("import.pabulib.would", election.voters(), election.projectCount()));
                return Main.DONE;
            }
            Activity activity = workplace.in(
                    where, () -> workplace.bean(ImportElection.class).of(election, how));
            System.out.println(Words.of(
                    "import.pabulib.done",
                    election.voters(),
                    election.projectCount(),
                    "/" + where.slug() + Result.path(activity.id())));
        } catch (IllegalArgumentException uncounted) {
            throw new BadInput(Words.of("import.pabulib.uncounted", String.valueOf(uncounted.getMessage())));
        }
        return Main.DONE;
    }

    private PastElection read() throws IOException {
        if (!Files.isReadable(file)) {
            throw new BadInput(Words.of("import.unreadable", file));
        }
        return switch (PastElection.read(Files.readAllBytes(file))) {
            case PastElection.Outcome.Refused(var problems) ->
                throw new BadInput(problems.stream()
                        .map(problem -> file + ": " + Words.of("tally.error", problem))
                        .toList());
            case PastElection.Outcome.Sound(PastElection election, var notes) -> {
                notes.forEach(note -> System.out.println(file + ": " + Words.of("tally.warning", note)));
                yield election;
            }
        };
    }
}
