package org.draftroom.commands;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/**
 * The commands of bin/draftroom that need no server. They answer 0 when all went well and 2 when a file or an
 * argument was wrong.
 */
@Command(
        name = "bin/draftroom",
        description = "Without a command, starts Draftroom. With one, works on script files without a server.",
        subcommands = HelpCommand.class)
public final class Commands {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says how it is used.")
    private boolean help;

    private Commands() {}

    public static void main(String... args) {
        System.exit(run(System.out, System.err, Clock.systemUTC(), args));
    }

    static int run(OutputStream out, OutputStream err, Clock clock, String... args) {
        PrintStream output = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new Convert(output, messages, clock))
                .addSubcommand(new ListPages(output, messages))
                .addSubcommand(new ListStatistics(output, messages))
                .addSubcommand(new Check(output, messages))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(messages, true))
                .setParameterExceptionHandler((wrong, given) -> usage(messages, wrong.getMessage()));
        int code = args.length == 0 ? line.execute("help") : line.execute(args);
        output.flush();
        return code;
    }

    private static int usage(PrintStream messages, String message) {
        messages.println(message.replaceAll("\\s*\\R\\s*", " ") + " See bin/draftroom help.");
        return CommandLine.ExitCode.USAGE;
    }
}
