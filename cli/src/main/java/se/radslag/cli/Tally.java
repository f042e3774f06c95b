package se.radslag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rule;
import se.radslag.tally.UnbrokenTie;
import se.radslag.tally.explanation.Explanation;
import se.radslag.tally.pabulib.Message;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;
import se.radslag.tally.pabulib.Terms;

/** Counts participatory budgets in files, each by itself. */
@Command(
        name = "tally",
        subcommands = {TallyCheck.class, TallyConvert.class},
        mixinStandardHelpOptions = true)
final class Tally implements Callable<Integer> {

    private static final long NANOS_PER_MILLI = 1_000_000;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "tally.files")
    private List<Path> files = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private TallyRules rules;

    @Option(names = "--strict", descriptionKey = "tally.strict")
    private boolean strict;

    @Option(names = "--explain", descriptionKey = "tally.explain")
    private boolean explain;

    @Option(names = "--json", descriptionKey = "tally.json")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Words.of("tally.no-file"));
        }
        rules.check();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int ended = Main.DONE;
        for (Path file : files) {
            Optional<PabulibFile> read = read(file, strict ? Strictness.STRICT : Strictness.LENIENT, err);
            if (read.isEmpty() || !count(file, read.get(), out, err)) {
                ended = Main.BAD_INPUT;
            }
        }
        out.flush();
        return ended;
    }

    /** Reads a file, and tells what is wrong with it, errors and what was put up with alike. */
    static Optional<PabulibFile> read(Path file, Strictness strictness, PrintWriter err) {
        Reading reading;
        try {
            reading = PabulibReader.read(file, strictness);
        } catch (IOException e) {
            err.println(Words.of("tally.unreadable", file));
            return Optional.empty();
        }
        for (Message message : reading.messages()) {
            err.println(file + ": " + Words.of(message.error() ? "tally.error" : "tally.warning", message));
        }
        return reading instanceof Reading.Read(PabulibFile read, List<Message> messages)
                ? Optional.of(read)
                : Optional.empty();
    }

    private boolean count(Path file, PabulibFile read, PrintWriter out, PrintWriter err) {
        Election election;
        Terms terms;
        try {
            election = rules.election(read);
            terms = rules.terms(read);
        } catch (BadInput refused) {
            refused.messages().forEach(message -> err.println(file + ": " + Words.of("tally.error", message)));
            return false;
        } catch (IllegalArgumentException refused) {
            err.println(file + ": " + Words.of("tally.error", String.valueOf(refused.getMessage())));
            return false;
        }
        Rule rule;
        long before = System.nanoTime();
        Outcome outcome;
        try {
            rule = terms.rule(rules.rule(election));
            outcome = rule.count(election, rules.tieOrder(), terms.constraints());
        } catch (UnbrokenTie | IllegalArgumentException refused) {
            err.println(file + ": " + Words.of("tally.error", String.valueOf(refused.getMessage())));
            return false;
        }
        long millis = (System.nanoTime() - before) / NANOS_PER_MILLI;
        var report = new TallyReport(file, rule, outcome, millis, explain ? explain(rule, outcome, terms) : null);
        out.println(json ? report.json() : report.table());
        return true;
    }

    private TallyExplanation explain(Rule rule, Outcome outcome, Terms terms) {
        return new TallyExplanation(
                outcome.election(), Explanation.reasons(rule, outcome, rules.tieOrder(), terms.constraints()));
    }
}
