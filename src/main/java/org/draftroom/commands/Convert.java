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
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fdx.RevisionSet;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.Marking;
import org.draftroom.screenplay.revisions.Since;
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

    @Option(
            names = "--onto",
            paramLabel = "FILE",
            description = "With --to fdx: the Final Draft document that the script came from. What changed is written"
                    + " into it, and all else in it stays. A document that is itself converted is its own.")
    private Optional<Path> onto;

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
        checkOnto();
        Optional<ScriptFile> earlier = read(print.revisedSince());
        Optional<ScriptFile> document = read(onto).filter(this::isFinalDraft);
        if (print.revisedSince().isPresent() && earlier.isEmpty() || onto.isPresent() && document.isEmpty()) {
            return ExitCode.USAGE;
        }
        Optional<Screenplay> before = earlier.map(file -> Fountain.parse(file.text()));
        Printing printing = print.printing(before);
        return new Inputs(files, messages).each((file, script) -> {
            if (format == Format.FDX) {
                destination.put(file, "", finalDraft(script, document.orElse(script), before));
            } else {
                convert(file, script, printing, destination);
            }
        });
    }

    private void checkOnto() {
        if (onto.isPresent() && (format != Format.FDX || files.size() > 1)) {
            throw new ParameterException(spec.commandLine(), "--onto is for one script at a time, with --to fdx.");
        }
    }

    private boolean isFinalDraft(ScriptFile document) {
        if (!document.isFinalDraft()) {
            messages.println(
                    onto.orElseThrow() + ": This is no Final Draft document, so nothing can be written into it.");
        }
        return document.isFinalDraft();
    }

    /** Written into its document, if it has one, and with marks on what changed since an earlier text, if one is named. */
    private byte[] finalDraft(ScriptFile script, ScriptFile home, Optional<Screenplay> before)
            throws ScriptFile.Unreadable {
        Screenplay screenplay = Fountain.parse(script.text());
        List<Since> since = before.map(text -> new Since(text, 0)).stream().toList();
        try {
            byte[] written = home.isFinalDraft() ? Fdx.write(screenplay, home.content()) : Fdx.write(screenplay);
            List<RevisionSet> sets = since.isEmpty() ? List.of() : List.of(print.revisionSet());
            return Fdx.marked(written, screenplay, Marking.of(since, screenplay).text(), sets);
        } catch (Fdx.Unreadable unreadable) {
            throw new ScriptFile.Unreadable(unreadable.getMessage());
        }
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

    /** A further script that an option names; where it can't be read that is said, and there is none. */
    private Optional<ScriptFile> read(Optional<Path> named) {
        List<ScriptFile> read = new ArrayList<>();
        new Inputs(named.stream().toList(), messages).each((file, script) -> read.add(script));
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
