package org.draftroom.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.StatisticsJson;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.screenplay.text.StatisticsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything that is counted and measured in scripts. */
@Command(name = "statistics", description = "Counts scenes, places, parts, words and more.")
final class ListStatistics implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream messages;

    @Parameters(paramLabel = "IN", arity = "1..*", description = "The files; what each is, its content says.")
    private List<Path> files;

    @Option(names = "--json", description = "A line of JSON for each file, instead of tables.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says how it is used.")
    private boolean help;

    ListStatistics(PrintStream out, PrintStream messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        return new Inputs(files, messages).each((file, script) -> {
            Screenplay screenplay = Fountain.parse(script.text());
            Statistics statistics = Statistics.of(screenplay, Pagination.paginate(screenplay, PageSize.LETTER));
            if (json) {
                StatisticsJson.write(statistics, new JsonText(out::print));
                out.print("\n");
            } else {
                out.print((files.size() > 1 ? "=== " + file + " ===\n\n" : "") + StatisticsText.of(statistics) + "\n");
            }
        });
    }
}
