package org.draftroom.evaluation.storyboards;

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
import org.draftroom.evaluation.Figures;
import org.draftroom.evaluation.KeptChat;
import org.draftroom.ollama.LiveModel;
import org.draftroom.ollama.OllamaFailure;
import org.draftroom.storyboards.reading.People;
import org.draftroom.storyboards.reading.ProductEye;

/**
 * Run by {@code bin/evaluate storyboards}. Prints the figures and writes them into the report; without a model it says
 * that nothing was measured and leaves the report as it is.
 */
public final class EvaluateStoryboards {

    private static final String REPORT = "docs/reference/evaluation-storyboards.md";
    private static final String ANSWERS = "target/evaluation/storyboards";

    private final PrintStream out;
    private final Consumer<String> progress;
    private final List<String> arguments;

    private EvaluateStoryboards(PrintStream out, Consumer<String> progress, List<String> arguments) {
        this.out = out;
        this.progress = progress;
        this.arguments = arguments;
    }

    public static void main(String... arguments) throws IOException {
        run(System.out, System.err::println, arguments);
    }

    static void run(PrintStream out, Consumer<String> progress, String... arguments) throws IOException {
        new EvaluateStoryboards(out, progress, Arrays.asList(arguments)).run();
    }

    private void run() throws IOException {
        Optional<LabelledFolder> own = option("--folder").isPresent()
                ? Optional.of(LabelledFolder.of(Path.of(option("--folder").get())))
                : Optional.empty();
        try (LiveModel model = LiveModel.at(option("--host").map(URI::create))) {
            Optional<String> objection = model.objection();
            if (objection.isPresent()) {
                out.println("not measured: " + objection.get());
            } else {
                measure(model, own);
            }
        }
    }

    private void measure(LiveModel model, Optional<LabelledFolder> own) throws IOException {
        Path answers = Path.of(option("--answers").orElse(ANSWERS));
        People people = own.map(LabelledFolder::people).orElseGet(Actor::people);
        List<LabelledPanel> panels = own.map(LabelledFolder::panels)
                .orElseGet(() -> Plans.all().stream().map(LabelledPanel::of).toList());
        ProductEye eye = new ProductEye(new KeptChat(answers, model.build(), model::ask), people);
        try {
            PanelFigures figures = PanelFigures.of(panels, panel -> eye.look(panel.file()), progress);
            report(heading(model, panels.size(), own) + new PanelReport(figures).markdown(), own);
        } catch (OllamaFailure failure) {
            out.println("stopped before the end: " + LiveModel.explained(failure));
            out.println("Nothing was written. The same command goes on from what is kept in " + answers + ".");
        }
    }

    private static String heading(LiveModel model, int panels, Optional<LabelledFolder> own) {
        return "Measured on " + LocalDate.now(ZoneOffset.UTC) + ": " + panels + (own.isPresent() ? " own" : " drawn")
                + " panels, " + model.build() + ", prompt “" + ProductEye.VERSION + "”.\n\n";
    }

    /** A folder of one's own is written nowhere unless a file is named. */
    private void report(String markdown, Optional<LabelledFolder> own) throws IOException {
        out.println(markdown);
        Optional<String> file = option("--report");
        if (file.isPresent() || own.isEmpty()) {
            new Figures(markdown).writeInto(Path.of(file.orElse(REPORT)));
        }
    }

    private Optional<String> option(String name) {
        int at = arguments.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }
}
