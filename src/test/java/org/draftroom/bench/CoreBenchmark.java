package org.draftroom.bench;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.checks.Checks;
import org.draftroom.screenplay.checks.Finding;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fdx.Reading;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.StatisticsJson;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;
import org.draftroom.scripts.print.ScriptPdf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What the core costs, warm. {@link CoreBench} runs it and prints it. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {

    @Benchmark
    public Screenplay parse(LongScript script) {
        return Fountain.parse(script.text);
    }

    @Benchmark
    public Screenplay parseTenTimes(LongScript script) {
        return Fountain.parse(script.tenTimes);
    }

    @Benchmark
    public FountainDocument.Reread edit(EditedScript script) {
        return script.key();
    }

    @Benchmark
    public Pages editAndLayOut(EditedScript script) {
        script.key();
        return script.pages().pages();
    }

    @Benchmark
    public Pages parseAndLayOut(LongScript script) {
        return Pagination.paginate(Fountain.parse(script.text), PageSize.LETTER);
    }

    @Benchmark
    public int pdf(LongScript script) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Printout printout = Printout.of(Fountain.parse(script.text), Printing.USUAL);
        new ScriptPdf(printout, Instant.EPOCH.atZone(ZoneOffset.UTC)).writeTo(file);
        return file.size();
    }

    @Benchmark
    public int statistics(LongScript script) {
        int[] length = {0};
        StatisticsJson.write(
                Statistics.of(script.screenplay, script.pages), new JsonText(piece -> length[0] += piece.length()));
        return length[0];
    }

    @Benchmark
    public List<Finding> checks(LongScript script) {
        return Checks.of(script.screenplay, script.pages);
    }

    @Benchmark
    public Reading readFinalDraft(LongScript script) throws Fdx.Unreadable {
        return Fdx.read(script.finalDraft);
    }

    @Benchmark
    public byte[] writeFinalDraft(LongScript script) {
        return Fdx.write(script.screenplay);
    }

    @Benchmark
    public byte[] writeIntoFinalDraft(LongScript script) throws Fdx.Unreadable {
        return Fdx.write(script.changed, script.finalDraft);
    }
}
