package org.draftroom.stories;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.scripts.Node;

/**
 * Measures how soon others see what is typed: thirty windows on the file given, or on the sample many times over, at
 * the built product. Run by bin/bench.
 */
final class TogetherBench {

    private static final int WINDOWS = 30;
    private static final int SECONDS = 30;

    private TogetherBench() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("draftroom-bench");
        try (Product product = Product.start(home, Map.of())) {
            Opened opened = open(product, args.length > 0 ? Path.of(args[0]) : Feature.writtenTo(home));
            double before = cpu(product);
            JsonObject measured = measure(opened);
            double taken = cpu(product) - before;
            if (!measured.get("same").getAsBoolean() || !measured.get("whole").getAsBoolean()) {
                throw new IllegalStateException("The windows don't agree: " + measured);
            }
            row(
                    "Keys typed in the long script by " + WINDOWS + " people",
                    measured.get("keys").getAsString());
            row("From a key to another's text, p50 / p95 / longest", figures(measured, "p50", "p95", "max"));
            row("Processor meanwhile, server and PostgreSQL", share(taken));
            row("Processor meanwhile, the windows", share(measured.get("cpu").getAsDouble()));
        }
    }

    private record Opened(String script, String cookies) {}

    private static Opened open(Product product, Path script) {
        try (Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.importScript(script).follow("Open the script");
            ines.awaitSaved();
            String cookies = page.context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            return new Opened(page.url().replaceFirst("[?#].*", ""), cookies);
        }
    }

    private static JsonObject measure(Opened opened) throws Exception {
        Process windows = Node.start("run.mjs", "rooms/bench.ts", opened.script(), opened.cookies(), WINDOWS, SECONDS);
        List<String> lines = windows.inputReader().lines().toList();
        if (windows.waitFor() != 0 || lines.isEmpty()) {
            throw new IllegalStateException("The windows ended without a word.");
        }
        return JsonParser.parseString(lines.get(lines.size() - 1)).getAsJsonObject();
    }

    /** Seconds of the processor that the server and the database have taken. */
    private static double cpu(Product product) {
        Stream<ProcessHandle> postgres =
                product.postmaster().stream().flatMap(first -> Stream.concat(Stream.of(first), first.descendants()));
        return Stream.concat(Stream.of(product.handle()), postgres)
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(taken -> taken.toMillis() / 1000.0)
                .sum();
    }

    private static String share(double seconds) {
        return String.format(Locale.ROOT, "%.0f %% of a core", 100 * seconds / (SECONDS + 8));
    }

    private static String figures(JsonObject measured, String... names) {
        return Stream.of(names)
                        .map(name -> String.format(
                                Locale.ROOT, "%.0f", measured.get(name).getAsDouble()))
                        .collect(Collectors.joining(" / "))
                + " ms";
    }

    private static void row(String what, String figure) {
        System.out.println("| " + what + " | " + figure + " |");
    }
}
