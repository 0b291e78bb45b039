package org.draftroom.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A line a page: its printed number, a tab, the first line of text on it. */
@Command(
        name = "pages",
        description = "Lists the pages as they print: number, tab, first line. The title page has none.")
final class ListPages implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream messages;

    @Parameters(paramLabel = "IN", description = "The file; what it is, its content says.")
    private Path file;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "letter", description = "letter or a4.")
    private PageSize paper;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says how it is used.")
    private boolean help;

    ListPages(PrintStream out, PrintStream messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        return new Inputs(List.of(file), messages)
                .each((path, script) -> Pagination.paginate(Fountain.parse(script.text()), paper)
                        .pages()
                        .forEach(page -> out.print(page.number() + "\t" + firstLine(page) + "\n")));
    }

    /** A cue repeated from the page before counts: it is what stands there first. */
    private static String firstLine(Page page) {
        int top = page.lines().stream()
                .filter(line -> !line.text().isBlank())
                .mapToInt(Line::row)
                .min()
                .orElse(0);
        return page.lines().stream()
                .filter(line -> line.row() == top)
                .sorted(Comparator.comparingInt(Line::left))
                .map(line -> line.text().strip())
                .collect(Collectors.joining(" "));
    }
}
