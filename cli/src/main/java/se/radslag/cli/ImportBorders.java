package se.radslag.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.radslag.foundation.web.Messages;
import se.radslag.outcome.indicator.picture.ReplaceBorders;

/** Replaces the borders of municipalities that maps are drawn from, for every organisation. */
@Command(name = "borders", mixinStandardHelpOptions = true)
final class ImportBorders implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.borders.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new BadInput(Words.of("import.unreadable", file));
        }
        try (var workplace = new Workplace();
                InputStream content = Files.newInputStream(file)) {
            return switch (workplace.bean(ReplaceBorders.class).with(content)) {
                case ReplaceBorders.Outcome.Taken(int municipalities) -> {
                    System.out.println(Words.of("import.borders.done", municipalities));
                    yield Main.DONE;
                }
                case ReplaceBorders.Outcome.Refused(String key, String what) ->
                    throw new BadInput(workplace.bean(Messages.class).text(Words.locale(), key, what));
            };
        }
    }
}
