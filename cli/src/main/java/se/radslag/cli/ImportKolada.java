package se.radslag.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.radslag.foundation.web.Messages;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.kolada.FetchKolada;
import se.radslag.outcome.indicator.retrieval.ImportFolder;
import se.radslag.outcome.indicator.retrieval.Outcome;
import se.radslag.outcome.indicator.retrieval.Progress;

/** Takes in Kolada's indicators and figures for the whole installation, all of them or nothing. */
@Command(name = "kolada", mixinStandardHelpOptions = true)
final class ImportKolada implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Where where;

    /** From files or from Kolada itself. */
    static final class Where {
        @ArgGroup(exclusive = false)
        private @Nullable Files files;

        @ArgGroup(exclusive = false)
        private @Nullable Live live;
    }

    /** Files in a folder. */
    static final class Files {
        @Option(names = "--from", required = true, paramLabel = "DIR", descriptionKey = "import.kolada.from")
        @SuppressWarnings("NullAway.Init")
        private Path folder;

        @Option(names = "--values", paramLabel = "FILE", descriptionKey = "import.kolada.values")
        private @Nullable String values;

        @Option(names = "--retrieved", paramLabel = "DATE", descriptionKey = "import.kolada.retrieved")
        private @Nullable LocalDate retrieved;

        @Option(names = "--invented", descriptionKey = "import.kolada.invented")
        private boolean invented;
    }

    /** Kolada itself. */
    static final class Live {
        @Option(names = "--live", required = true, descriptionKey = "import.kolada.live")
        private boolean live;

        @Option(names = "--all", descriptionKey = "import.kolada.all")
        private boolean all;

        @Option(names = "--since", paramLabel = "DATE", descriptionKey = "import.kolada.since")
        private @Nullable LocalDate since;

        @Option(names = "--units", split = ",", paramLabel = "ID", descriptionKey = "import.kolada.units")
        private List<String> units = List.of();

        @Option(names = "--address", paramLabel = "URL", descriptionKey = "import.kolada.address")
        private @Nullable URI address;
    }

    @Override
    public Integer call() {
        try (var workplace = new Workplace()) {
            tell(workplace, where.files == null ? fetch(workplace, where.live) : read(workplace, where.files));
        }
        return Main.DONE;
    }

    private static Outcome read(Workplace workplace, Files files) {
        var request = new ImportFolder.Request(
                files.folder, files.invented ? Source.INVENTED : Source.KOLADA, files.values, files.retrieved);
        return workplace.bean(ImportFolder.class).of(request, new Told());
    }

    private static Outcome fetch(Workplace workplace, @Nullable Live live) {
        Live asked = Objects.requireNonNull(live);
        FetchKolada kolada = workplace.bean(FetchKolada.class);
        LocalDate since = asked.all ? null : asked.since != null ? asked.since : kolada.changedSince();
        System.out.println(
                since == null
                        ? Words.of("import.kolada.everything")
                        : Words.of("import.kolada.changes", since.toString()));
        var request =
                new FetchKolada.Request(asked.address == null ? FetchKolada.KOLADA : asked.address, since, asked.units);
        return kolada.from(request, ImportKolada::pause, new Told());
    }

    private static void pause(Duration time) throws InterruptedException {
        System.out.println(Words.of("import.kolada.waiting", time.toSeconds()));
        Thread.sleep(time);
    }

    private static void tell(Workplace workplace, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(long id) ->
                System.out.println(
                        summary(workplace.bean(Retrievals.class).find(id).orElseThrow()));
            case Outcome.Busy() -> throw new BadInput(Words.of("import.kolada.busy"));
            case Outcome.Refused(String key, List<String> arguments) ->
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
                System.out.println(Words.of("import.kolada." + stage.name().toLowerCase(Locale.ROOT), done, all));
            }
        }
    }
}
