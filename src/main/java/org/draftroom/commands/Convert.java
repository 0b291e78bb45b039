package org.draftroom.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.draftroom.screenplay.fountain.Fountain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files in, files of another format out. */
@Command(name = "convert", description = "Converts scripts: Fountain, Final Draft or plain text in.")
final class Convert implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", arity = "1..*", description = "The files; what each is, its content says.")
    private List<Path> files;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = Format.Named.class,
            description = "pdf, fdx, fountain, json or text.")
    private Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "The file to write, or the folder for several. Without it one script goes to standard"
                    + " output, and several are written beside their originals.")
    private Optional<Path> to;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says how it is used.")
    private boolean help;

    Convert(PrintStream out, PrintStream messages, Clock clock) {
        this.out = out;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Destination destination = destination();
        return new Inputs(files, messages)
                .each((file, script) ->
                        destination.put(file, format.write(Fountain.parse(script.text()), clock.instant())));
    }

    private Destination destination() {
        try {
            return Destination.of(to, files.size(), format, out);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }
}
