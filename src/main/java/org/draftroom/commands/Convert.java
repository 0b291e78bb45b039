package org.draftroom.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.scripts.ScriptFile;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files in, files of another format out. */
@Command(name = "convert", description = "Converts scripts: Fountain, Final Draft, PDF or plain text in.")
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
            description = "pdf, fdx, fountain, html, json or text.")
    private Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "The file to write, or the folder for several. Without it one script goes to standard"
                    + " output, and several are written beside their originals.")
    private Optional<Path> to;

    @Mixin
    private PrintOptions print = new PrintOptions();

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
        print.check(spec, format, files.size());
        Destination destination = destination();
        Optional<ScriptFile> earlier = earlier();
        if (print.revisedSince().isPresent() && earlier.isEmpty()) {
            return ExitCode.USAGE;
        }
        Printing printing = print.printing(earlier.map(file -> Fountain.parse(file.text())));
        return new Inputs(files, messages).each((file, script) -> convert(file, script, printing, destination));
    }

    private void convert(Path file, ScriptFile script, Printing printing, Destination destination)
            throws IOException, ScriptFile.Unreadable {
        Screenplay screenplay = Fountain.parse(script.text());
        for (String reader : print.readers()) {
            try {
                byte[] content = format.write(screenplay, printing.forReader(reader), clock.instant());
                destination.put(file, print.readers().size() > 1 ? reader : "", content);
            } catch (Printout.Refused none) {
                throw new ScriptFile.Unreadable(none.getMessage());
            }
        }
    }

    /** The text before a revision, or none where there is no such text; that is said already. */
    private Optional<ScriptFile> earlier() {
        List<ScriptFile> read = new ArrayList<>();
        new Inputs(print.revisedSince().stream().toList(), messages).each((file, script) -> read.add(script));
        return read.stream().findFirst();
    }

    private Destination destination() {
        try {
            return Destination.of(to, files.size() * print.readers().size(), format, out);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }
}
