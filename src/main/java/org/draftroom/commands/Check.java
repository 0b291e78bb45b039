package org.draftroom.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.checks.Checks;
import org.draftroom.screenplay.checks.Finding;
import org.draftroom.screenplay.checks.Limits;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.json.FindingsJson;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the checks find, a line each or as JSON. Findings are no failure: the exit code stays 0. */
@Command(name = "check", description = "Lists what is doubtful in scripts: FILE:LINE: KIND: why. No model is asked.")
final class Check implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream messages;

    @Parameters(paramLabel = "IN", arity = "1..*", description = "The files; what each is, its content says.")
    private List<Path> files;

    @Option(names = "--json", description = "JSON instead of lines.")
    private boolean json;

    @Option(
            names = "--dialogue-lines",
            paramLabel = "N",
            defaultValue = "18",
            description = "Printed lines that a speech may have; ${DEFAULT-VALUE} where it isn't given.")
    private int dialogueLines;

    @Option(
            names = "--action-lines",
            paramLabel = "N",
            defaultValue = "10",
            description = "Printed lines that a paragraph of action may have; ${DEFAULT-VALUE} where it isn't given.")
    private int actionLines;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says how it is used.")
    private boolean help;

    Check(PrintStream out, PrintStream messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        JsonText text = new JsonText(out::print);
        boolean several = json && files.size() > 1;
        if (several) {
            text.open("[");
        }
        int code = new Inputs(files, messages).each((file, script) -> {
            List<Finding> findings = findings(script.text());
            if (json) {
                write(file, findings, text);
            } else {
                findings.forEach(finding -> out.print(line(file, finding)));
            }
        });
        if (several) {
            text.close("]");
        }
        out.print(json ? "\n" : "");
        return code;
    }

    private List<Finding> findings(String text) {
        Screenplay script = Fountain.parse(text);
        return Checks.of(script, Pagination.paginate(script, PageSize.LETTER), new Limits(dialogueLines, actionLines));
    }

    private void write(Path file, List<Finding> findings, JsonText text) {
        text.open("{");
        if (files.size() > 1) {
            text.field("file", file.toString());
        }
        FindingsJson.write(findings, text.key("findings"));
        text.close("}");
    }

    private static String line(Path file, Finding finding) {
        return file + ":" + finding.line() + ": " + finding.kind().code() + ": " + finding.explanation() + "\n";
    }
}
