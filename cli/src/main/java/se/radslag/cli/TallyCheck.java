package se.radslag.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.radslag.tally.Election;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.Strictness;

/** Tells what is wrong with files. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class TallyCheck implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "tally.check.files")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--strict", descriptionKey = "tally.strict")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int ended = Main.DONE;
        for (Path file : files) {
            Optional<PabulibFile> read = Tally.read(file, strict ? Strictness.STRICT : Strictness.LENIENT, out);
            if (read.isPresent()) {
                Election election = read.get().election();
                out.println(file + ": "
                        + Words.of(
                                "tally.check.good",
                                election.projects().size(),
                                election.ballots().voters(),
                                election.ballots().size()));
            } else {
                ended = Main.BAD_INPUT;
            }
        }
        out.flush();
        return ended;
    }
}
