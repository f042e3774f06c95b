package se.radslag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.radslag.opinionmap.io.Conversation;
import se.radslag.opinionmap.io.ConversationReader;
import se.radslag.opinionmap.io.Message;
import se.radslag.opinionmap.io.Reading;
import se.radslag.opinionmap.io.Sign;

/** Makes the opinion map of a conversation in files. */
@Command(name = "opinion", mixinStandardHelpOptions = true)
final class Opinion implements Callable<Integer> {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int MOST_GROUPS = 8;

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "opinion.folder")
    private @Nullable Path folder;

    @Option(names = "--votes", paramLabel = "FILE", descriptionKey = "opinion.votes")
    private @Nullable Path votes;

    @Option(names = "--statements", paramLabel = "FILE", descriptionKey = "opinion.statements")
    private @Nullable Path statements;

    @Option(names = "--engine", paramLabel = "ENGINE", defaultValue = "radslag", descriptionKey = "opinion.engine")
    @SuppressWarnings("NullAway.Init")
    private String engine;

    @Option(names = "--groups", paramLabel = "K", descriptionKey = "opinion.groups")
    private @Nullable Integer groups;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1", descriptionKey = "opinion.seed")
    private long seed;

    @Option(names = "--agree", paramLabel = "NUMBER", defaultValue = "1", descriptionKey = "opinion.agree")
    @SuppressWarnings("NullAway.Init")
    private String agree;

    @Option(names = "--json", descriptionKey = "opinion.json")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        OpinionEngine chosen = engine();
        int wanted = groups();
        Sign sign = sign();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Reading reading;
        try {
            reading = read(sign);
        } catch (IOException e) {
            err.println(Words.of("tally.unreadable", String.valueOf(e.getMessage())));
            return Main.BAD_INPUT;
        }
        for (Message message : reading.messages()) {
            err.println(Words.of(message.problem().isError() ? "tally.error" : "tally.warning", message));
        }
        err.flush();
        if (!(reading instanceof Reading.Read(Conversation conversation, List<Message> messages))) {
            return Main.BAD_INPUT;
        }
        long before = System.nanoTime();
        OpinionFindings findings = chosen.map(conversation, wanted, seed);
        long millis = (System.nanoTime() - before) / NANOS_PER_MILLI;
        var report = new OpinionReport(chosen, conversation, messages, findings, seed, millis);
        if (json) {
            out.println(report.json());
        } else {
            out.print(report.table());
        }
        out.flush();
        return Main.DONE;
    }

    private Reading read(Sign sign) throws IOException {
        if (folder != null && votes == null && statements == null) {
            return ConversationReader.folder(folder, sign);
        }
        if (folder == null && votes != null) {
            return ConversationReader.files(votes, statements, sign);
        }
        throw new ParameterException(spec.commandLine(), Words.of("opinion.which"));
    }

    private OpinionEngine engine() {
        return Arrays.stream(OpinionEngine.values())
                .filter(one -> one.word().equals(engine))
                .findFirst()
                .orElseThrow(() -> new BadInput(Words.of(
                        "tally.no-such-word",
                        "--engine",
                        engine,
                        Arrays.stream(OpinionEngine.values())
                                .map(OpinionEngine::word)
                                .collect(Collectors.joining(", ")))));
    }

    /** How many groups are wanted; 0 if the votes decide. */
    private int groups() {
        if (groups == null) {
            return 0;
        }
        if (groups < 2 || groups > MOST_GROUPS) {
            throw new BadInput(Words.of("opinion.no-groups", groups));
        }
        return groups;
    }

    private Sign sign() {
        return Arrays.stream(Sign.values())
                .filter(one -> Integer.toString(one.agree()).equals(agree))
                .findFirst()
                .orElseThrow(() -> new BadInput(Words.of("opinion.no-sign", agree)));
    }
}
