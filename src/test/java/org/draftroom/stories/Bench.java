package org.draftroom.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the built product as docs/reference/benchmarks.md lists it and prints a table. The script is the
 * file given, or the sample many times over. Run by bin/bench.
 */
final class Bench {

    private static final int ANSWERS = 200;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("draftroom-bench");
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            row("Memory after start, JVM + PostgreSQL", memory(product));
            Path script = args.length > 0 ? Path.of(args[0]) : Feature.writtenTo(home);
            ines.importScript(script);
            ines.follow("Open the script");
            ines.awaitSaved();
            row("Memory after opening the feature", memory(product));
            row("Memory of its tab", TabMemory.of(page).words());
            row(
                    "Work per key, from event to layout, p50 / p95",
                    Typing.inTheMiddle(page).work());
            answers(page.context(), product.url(), page.url());
            row(
                    "Open to the first paint that can be written in, median / longest of 9",
                    Opening.of(page.context().newPage(), page.url()).words());
            row(
                    "Read and laid out in the browser, per key, p50 / p95",
                    Keystrokes.in(browser.window(), script).work());
            ines.awaitSaved().importScript(Files.writeString(home.resolve("ten.fountain"), tenTimes(script)));
            ines.follow("Open the script");
            ines.awaitSaved();
            row(
                    "Work per key in ten times it, p50 / p95",
                    Typing.inTheMiddle(page).work());
        }
        row(
                "Script page's bundle, gzipped",
                Files.readString(Path.of("target/bundle-sizes.json")).replaceAll("\\s+", " "));
    }

    private static String tenTimes(Path script) throws IOException {
        return Feature.tenTimes(Files.readString(script).replace("\r\n", "\n"));
    }

    private static void answers(BrowserContext context, String url, String script) throws Exception {
        for (String address : List.of(url + "/projects", url + "/import", url + "/model", script, script + "/pages")) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < ANSWERS; i++) {
                times.add(answer(context, address));
            }
            List<Double> warm =
                    times.subList(ANSWERS / 2, ANSWERS).stream().sorted().toList();
            row(
                    "Answer of " + URI.create(address).getPath().replaceAll("[0-9a-f-]{36}", "{id}") + ", p50 / p95",
                    format("%.1f / %.1f ms", at(warm, 0.5), at(warm, 0.95)));
        }
    }

    static double answer(BrowserContext context, String address) throws IOException, InterruptedException {
        String cookies = context.cookies().stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", cookies)
                .header("Accept", "text/html")
                .build();
        long began = System.nanoTime();
        int status =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(address + " answered " + status);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Resident memory, pages that PostgreSQL's processes share counted once (PSS). */
    private static String memory(Product product) throws InterruptedException {
        Thread.sleep(3_000);
        double server = pss(product.handle());
        double postgres = product.postmaster()
                .map(Bench::withChildren)
                .orElse(Stream.empty())
                .mapToDouble(Bench::pss)
                .sum();
        return format("%.0f + %.0f = %.0f MB", server, postgres, server + postgres);
    }

    private static Stream<ProcessHandle> withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    /** Megabytes of a process, its share of what it shares counted; 0 where it is gone. */
    private static double pss(ProcessHandle process) {
        return megabytes(process, "Pss:");
    }

    /** Megabytes of a process in a row of Linux's account of its memory; 0 where it is gone. */
    static double megabytes(ProcessHandle process, String row) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(row))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) (sorted.size() * part));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static void row(String what, String figure) {
        System.out.println("| " + what + " | " + figure + " |");
    }
}
