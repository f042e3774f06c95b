package se.radslag.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code radslag}. */
@Command(
        name = "radslag",
        subcommands = {HelpCommand.class, Serve.class, Train.class, Import.class, Admin.class},
        mixinStandardHelpOptions = true,
        version = "Rådslag 0.1")
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int FAULT = 1;
    static final int BAD_INPUT = 2;

    @Option(names = "--debug", descriptionKey = "debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var main = new Main();
        return new CommandLine(main)
                .setResourceBundle(Words.bundle())
                .setExecutionExceptionHandler(main::explain)
                .setParameterExceptionHandler(Main::refuse);
    }

    /** Without a subcommand there is nothing to do but to tell which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private int explain(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof BadInput badInput) {
            badInput.messages().forEach(System.err::println);
            return BAD_INPUT;
        }
        if (debug) {
            fault.printStackTrace();
        } else {
            System.err.println(Words.of("fault", innermost(fault)));
        }
        return FAULT;
    }

    private static int refuse(ParameterException refusal, String[] arguments) {
        System.err.println(refusal.getMessage());
        System.err.println(
                Words.of("see-help", refusal.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return BAD_INPUT;
    }

    /** The first cause says what happened; what surrounds it says only on whose behalf. */
    private static String innermost(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return (message == null ? cause.getClass().getSimpleName() : message)
                .lines()
                .findFirst()
                .orElse("");
    }
}
