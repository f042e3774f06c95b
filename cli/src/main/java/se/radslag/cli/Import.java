package se.radslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.intake.ContributionFile;
import se.radslag.dialogue.intake.Field;
import se.radslag.dialogue.intake.Intake;
import se.radslag.dialogue.intake.Reading;
import se.radslag.dialogue.intake.Received;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.web.Messages;
import se.radslag.methods.proposal.work.ImportProposals;
import se.radslag.methods.proposal.work.ImportProposals.Idea;

/** Takes in what was collected elsewhere. */
@Command(
        name = "import",
        subcommands = {
            Import.ContributionsCommand.class,
            ImportBorders.class,
            ImportPopulation.class,
            ImportMatters.class,
            ImportPabulib.class,
            ImportKolada.class,
            ImportPolis.class
        },
        mixinStandardHelpOptions = true)
final class Import {

    /**
     * The one that is meant.
     *
     * @param id of the one that was named, or null
     * @param none what to say where there is none
     * @throws BadInput if there is none, or more than one to choose from
     */
    static Activity activity(List<Activity> candidates, @Nullable Long id, String none) {
        if (candidates.isEmpty()) {
            throw new BadInput(none);
        }
        List<Activity> chosen = candidates.stream()
                .filter(candidate -> id == null || candidate.id() == id)
                .toList();
        if (chosen.size() != 1) {
            throw new BadInput(Words.of(
                    "import.which-activity",
                    candidates.stream()
                            .map(candidate -> candidate.id() + " (" + candidate.title() + ")")
                            .collect(Collectors.joining(", "))));
        }
        return chosen.getFirst();
    }

    /** Takes in a file of contributions, all of it or nothing. */
    @Command(name = "contributions", mixinStandardHelpOptions = true)
    static final class ContributionsCommand implements Callable<Integer> {

        /** The method whose contributions come in files. */
        private static final String METHOD = "proposal";

        @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Option(names = "--dialogue", required = true, paramLabel = "SLUG|ID", descriptionKey = "import.dialogue")
        @SuppressWarnings("NullAway.Init")
        private String dialogue;

        @Option(names = "--organisation", paramLabel = "SLUG", descriptionKey = "import.organisation")
        private @Nullable String organisation;

        @Option(names = "--activity", paramLabel = "ID", descriptionKey = "import.activity")
        private @Nullable Long activityId;

        @Option(names = "--columns", split = ",", paramLabel = "FIELD=NAME", descriptionKey = "import.columns")
        private Map<String, String> columns = Map.of();

        @Option(names = "--delimiter", defaultValue = ",", descriptionKey = "import.delimiter")
        private char delimiter;

        @Option(names = "--include-moderated", descriptionKey = "import.include-moderated")
        private boolean includeModerated;

        @Option(names = "--dry-run", descriptionKey = "import.dry-run")
        private boolean dryRun;

        @Override
        public Integer call() throws Exception {
            if (!Files.isReadable(file)) {
                throw new BadInput(Words.of("import.unreadable", file));
            }
            var source = new ContributionFile(file, fields(), delimiter, includeModerated);
            try (var workplace = new Workplace()) {
                Reading reading = read(source, workplace.bean(Messages.class));
                Organisation where = workplace.organisation(organisation);
                int count = workplace.in(where, () -> takeIn(workplace, reading.rows()));
                System.out.println(Words.of(dryRun ? "import.would" : "import.done", count));
            }
            return Main.DONE;
        }

        private Map<Field, String> fields() {
            var fields = new EnumMap<Field, String>(Field.class);
            columns.forEach((name, column) -> fields.put(
                    Field.of(name).orElseThrow(() -> new BadInput(Words.of("import.no-such-field", name, known()))),
                    column));
            return fields;
        }

        private static String known() {
            return List.of(Field.values()).stream()
                    .map(field -> field.names().getFirst())
                    .collect(Collectors.joining(", "));
        }

        private static Reading read(ContributionFile source, Messages messages) throws IOException {
            Reading reading = source.read();
            if (!reading.isSound()) {
                throw new BadInput(reading.problems().stream()
                        .map(problem -> problem.text(messages, Words.locale()))
                        .toList());
            }
            reading.leftOut().forEach(note -> System.out.println(note.text(messages, Words.locale())));
            if (!reading.unused().isEmpty()) {
                System.out.println(Words.of("import.unused", String.join(", ", reading.unused())));
            }
            return reading;
        }

        private int takeIn(Workplace workplace, List<Received> rows) {
            Activity activity = Import.activity(
                    workplace.bean(Intake.class).activities(dialogue, METHOD),
                    activityId,
                    Words.of("import.no-dialogue", dialogue));
            if (!dryRun) {
                workplace
                        .bean(ImportProposals.class)
                        .of(
                                activity,
                                rows.stream().map(ContributionsCommand::idea).toList());
            }
            return rows.size();
        }

        private static Idea idea(Received row) {
            return new Idea(
                    row.title(),
                    row.text(),
                    row.author(),
                    row.at(),
                    row.number() == null ? null : row.number().toString(),
                    row.inFavour(),
                    row.against());
        }
    }
}
