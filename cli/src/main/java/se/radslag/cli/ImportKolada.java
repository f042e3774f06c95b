package se.radslag.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.radslag.foundation.web.Messages;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.retrieval.ImportFolder;
import se.radslag.outcome.indicator.retrieval.Progress;

/** Takes in Kolada's indicators and figures for the whole installation, all of them or nothing. */
@Command(name = "kolada", mixinStandardHelpOptions = true)
final class ImportKolada implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Where where;

    /** From files or from Kolada itself. */
    static final class Where {
        @Option(names = "--from", paramLabel = "DIR", descriptionKey = "import.kolada.from")
        private @Nullable Path folder;
    }

    @Option(names = "--values", paramLabel = "FILE", descriptionKey = "import.kolada.values")
    private @Nullable String values;

    @Option(names = "--retrieved", paramLabel = "DATE", descriptionKey = "import.kolada.retrieved")
    private @Nullable LocalDate retrieved;

    @Option(names = "--invented", descriptionKey = "import.kolada.invented")
    private boolean invented;

    @Override
    public Integer call() {
        try (var workplace = new Workplace()) {
            var request = new ImportFolder.Request(
                    java.util.Objects.requireNonNull(where.folder),
                    invented ? Source.INVENTED : Source.KOLADA,
                    values,
                    retrieved);
            tell(workplace, workplace.bean(ImportFolder.class).of(request, new Told()));
        }
        return Main.DONE;
    }

    private static void tell(Workplace workplace, ImportFolder.Outcome outcome) {
        switch (outcome) {
            case ImportFolder.Outcome.Done(long id) ->
                System.out.println(
                        summary(workplace.bean(Retrievals.class).find(id).orElseThrow()));
            case ImportFolder.Outcome.Busy() -> throw new BadInput(Words.of("import.kolada.busy"));
            case ImportFolder.Outcome.Refused(String key, List<String> arguments) ->
                throw new BadInput(List.of(
                        workplace.bean(Messages.class).text(Words.locale(), key, arguments.toArray()),
                        Words.of("import.kolada.unchanged")));
        }
    }

    private static String summary(Retrieval retrieval) {
        return Words.of(
                "import.kolada.done",
                retrieval.read(),
                retrieval.added(),
                retrieval.revised(),
                retrieval.kept(),
                retrieval.outdated(),
                retrieval.refused(),
                retrieval.vanished());
    }

    /** A line for each tenth of what is known, and for every million where nobody knows. */
    private static final class Told implements Progress {

        private static final long OFTEN = 1_000_000;
        private static final int TENTHS = 10;

        private @Nullable Stage last;
        private long told;

        @Override
        public void at(Stage stage, long done, long all) {
            if (stage != last) {
                last = stage;
                told = 0;
            }
            long now = all == 0 ? done / OFTEN : done * TENTHS / all;
            if (now > told || stage == Stage.METADATA) {
                told = now;
                System.out.println(
                        Words.of("import.kolada." + stage.name().toLowerCase(java.util.Locale.ROOT), done, all));
            }
        }
    }
}
