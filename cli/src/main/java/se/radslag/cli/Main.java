package se.radslag.cli;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code radslag}. */
@Command(
        name = "radslag",
        subcommands = {
            HelpCommand.class,
            Serve.class,
            Train.class,
            Import.class,
            Verify.class,
            Archive.class,
            Admin.class,
            Tally.class,
            Opinion.class
        },
        mixinStandardHelpOptions = true,
        version = "Rådslag 0.1")
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int FAULT = 1;
    static final int BAD_INPUT = 2;

    private static final int NAME_WIDTH = 26;

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
        var commands = new CommandLine(main)
                .setResourceBundle(Words.bundle())
                .setExecutionExceptionHandler(main::explain)
                .setParameterExceptionHandler(Main::refuse);
        listBelow(commands);
        return commands;
    }

    /** Without a subcommand there is nothing to do but to tell which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static void listBelow(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Main::list);
        command.getSubcommands().values().forEach(Main::listBelow);
    }

    /** All commands, those below another by their whole names. */
    private static String list(Help help) {
        CommandLine top = help.commandSpec().commandLine();
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(NAME_WIDTH, 2, Column.Overflow.SPAN),
                new Column(help.commandSpec().usageMessage().width() - NAME_WIDTH, 2, Column.Overflow.WRAP));
        for (CommandLine command : below(top).toList()) {
            String name = command.getCommandSpec().qualifiedName(" ");
            table.addRowValues(
                    name.substring(top.getCommandSpec().qualifiedName(" ").length() + 1),
                    String.join(" ", command.getCommandSpec().usageMessage().description()));
        }
        return table.toString();
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream()
                .filter(one -> !one.getCommandSpec().usageMessage().hidden())
                .flatMap(one -> one.getSubcommands().isEmpty()
                        ? Stream.of(one)
                        : Stream.concat(doesSomething(one) ? Stream.of(one) : Stream.of(), below(one)));
    }

    /** Whether a command that has others below it can be called by itself. */
    private static boolean doesSomething(CommandLine command) {
        return command.getCommand() instanceof Callable;
    }

    private int explain(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof BadInput badInput) {
            badInput.messages().forEach(System.err::println);
            return BAD_INPUT;
        }
        if (debug) {
            fault.printStackTrace();
        } else {
            System.err.println(Words.of("fault", reason(fault)));
        }
        return FAULT;
    }

    private static int refuse(ParameterException refusal, String[] arguments) {
        System.err.println(refusal.getMessage());
        System.err.println(
                Words.of("see-help", refusal.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return BAD_INPUT;
    }

    /** What the database said, or the first cause; what surrounds them says only on whose behalf. */
    private static String reason(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return (message == null ? cause.getClass().getSimpleName() : message)
                .lines()
                .findFirst()
                .orElse("");
    }
}
