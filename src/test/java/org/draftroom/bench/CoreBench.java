package org.draftroom.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link CoreBenchmark} by JMH, each in two JVMs of its own, and prints rows of docs/reference/benchmarks.md:
 * median and 95th percentile. The script is the file given, or the sample many times over. Run by bin/bench.
 */
final class CoreBench {

    private static final double MICROSECONDS = 1000;

    private CoreBench() {}

    public static void main(String[] args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(CoreBenchmark.class.getName())
                .forks(2)
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(1500))
                .measurementIterations(4)
                .measurementTime(TimeValue.milliseconds(1500))
                .verbosity(VerboseMode.SILENT);
        if (args.length > 0) {
            Path script = Path.of(args[0]).toAbsolutePath();
            options.jvmArgsAppend("-D" + LongScript.FILE + "=" + script);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, RunResult> byName = results.stream()
                .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), result -> result));
        Names.ALL.forEach((method, what) -> row(what, byName.get(method)));
        double one = at(byName.get("parse"), 50);
        double ten = at(byName.get("parseTenTimes"), 50);
        System.out.printf(Locale.ROOT, "| Ten times the script over the script, read | %.1f times |%n", ten / one);
    }

    private static void row(String what, RunResult result) {
        System.out.printf(
                Locale.ROOT, "| %s, p50 / p95 | %s / %s |%n", what, text(at(result, 50)), text(at(result, 95)));
    }

    private static double at(RunResult result, double percentile) {
        return result.getPrimaryResult().getStatistics().getPercentile(percentile) / MICROSECONDS;
    }

    private static String text(double milliseconds) {
        return String.format(
                Locale.ROOT, milliseconds < 1 ? "%.3f ms" : milliseconds < 20 ? "%.1f ms" : "%.0f ms", milliseconds);
    }
}
