package org.draftroom.evaluation.critique;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.draftroom.critique.ProductCritic;
import org.draftroom.evaluation.Figures;
import org.draftroom.evaluation.KeptChat;
import org.draftroom.ollama.LiveModel;
import org.draftroom.ollama.OllamaFailure;

/**
 * Run by {@code bin/evaluate critique}. Prints the figures and writes them into the report; without a model it
 * says that nothing was measured and leaves the report as it is.
 */
public final class EvaluateCritique {

    private static final String REPORT = "docs/reference/evaluation-critique.md";
    private static final String ANSWERS = "target/evaluation/critique";

    private final PrintStream out;
    private final Consumer<String> progress;
    private final List<String> arguments;

    private EvaluateCritique(PrintStream out, Consumer<String> progress, List<String> arguments) {
        this.out = out;
        this.progress = progress;
        this.arguments = arguments;
    }

    public static void main(String... arguments) throws IOException {
        run(System.out, System.err::println, arguments);
    }

    static void run(PrintStream out, Consumer<String> progress, String... arguments) throws IOException {
        new EvaluateCritique(out, progress, Arrays.asList(arguments)).run();
    }

    private void run() throws IOException {
        try (LiveModel model = LiveModel.at(option("--host").map(URI::create))) {
            Optional<String> objection = model.objection();
            if (objection.isPresent()) {
                out.println("not measured: " + objection.get());
            } else {
                measure(model);
            }
        }
    }

    private void measure(LiveModel model) throws IOException {
        Path answers = Path.of(option("--answers").orElse(ANSWERS));
        KeptChat chat = new KeptChat(answers, model.build(), model::ask);
        PairSet all = PairSet.load();
        PairSet set = option("--only").map(all::only).orElse(all);
        try {
            List<Trial> trials = new Trials(new ProductCritic(chat), set, progress).run();
            report(heading(model, set) + new CritiqueReport(new CritiqueFigures(set, trials)).markdown());
        } catch (OllamaFailure failure) {
            out.println("stopped before the end: " + LiveModel.explained(failure));
            out.println("Nothing was written. The same command goes on from what is kept in " + answers + ".");
        }
    }

    private static String heading(LiveModel model, PairSet set) {
        return "Measured on " + LocalDate.now(ZoneOffset.UTC) + ": "
                + set.pairs().size() + " pairs, " + model.build() + ", prompt “" + ProductCritic.VERSION + "”.\n\n";
    }

    private void report(String markdown) throws IOException {
        out.println(markdown);
        Optional<String> file = option("--report");
        if (file.isPresent() || option("--only").isEmpty()) {
            new Figures(markdown).writeInto(Path.of(file.orElse(REPORT)));
        }
    }

    private Optional<String> option(String name) {
        int at = arguments.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }
}
